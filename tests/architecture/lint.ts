import { importFaults } from "./rooms.ts";

/** The dependency rule of the lint step. */
const faults = importFaults();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
