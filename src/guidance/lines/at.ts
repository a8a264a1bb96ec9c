import { ALWAYS, GATHERED, type Helpline } from "../helplines.shape.ts";

export const AT: readonly Helpline[] = [
  {
    country: "AT",
    name: "Rat auf Draht",
    kind: "child-helpline",
    phone: "147",
    sms: null,
    url: null,
    audience: "young people",
    serves: "young",
    hours: ALWAYS,
    languages: [],
    confirmed: true,
    note: "number from 2022; site rataufdraht.at not confirmed, check",
    ...GATHERED,
  },
  {
    country: "AT",
    name: "Stopline",
    kind: "report-hotline",
    phone: null,
    sms: null,
    url: "https://stopline.at",
    audience: "reports",
    serves: "anyone",
    hours: null,
    languages: [],
    confirmed: false,
    note: "address not confirmed, check",
    ...GATHERED,
  },
];
