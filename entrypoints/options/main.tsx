import { call } from "../../src/messaging/client.ts";
import { requestHosts } from "../../src/messaging/permissions.ts";
import { mount, OptionsApp } from "../../src/ui/options/index.ts";

mount(OptionsApp, { call, requestHosts });
