import { APP, GATHERED, type Helpline } from "../helplines.shape.ts";

export const IT: readonly Helpline[] = [
  {
    country: "IT",
    name: "Telefono Azzurro",
    kind: "child-helpline",
    phone: "19696",
    sms: null,
    url: null,
    audience: "young people and adults",
    serves: "anyone",
    hours: APP,
    languages: [],
    confirmed: true,
    note: "app and 'Clicca e segnala' form; phone hours not stated",
    ...GATHERED,
  },
  {
    country: "IT",
    name: "Emergency 114",
    kind: "emergency",
    phone: "114",
    sms: null,
    url: null,
    audience: "young people and adults",
    serves: "young",
    hours: null,
    languages: [],
    confirmed: false,
    note: "not confirmed, check",
    ...GATHERED,
  },
];
