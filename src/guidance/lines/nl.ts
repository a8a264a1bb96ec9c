import { GATHERED, type Helpline } from "../helplines.shape.ts";

export const NL: readonly Helpline[] = [
  {
    country: "NL",
    name: "Helpwanted (Offlimits)",
    kind: "child-helpline",
    phone: "020 261 52 75",
    sms: null,
    url: "https://helpwanted.nl",
    audience: "anyone: grooming, sextortion, account hacking",
    serves: "anyone",
    hours: null,
    languages: ["en"],
    confirmed: true,
    note: "chat exists; English is possible, other languages not stated",
    ...GATHERED,
  },
  {
    country: "NL",
    name: "Kindertelefoon",
    kind: "child-helpline",
    phone: "0800-0432",
    sms: null,
    url: null,
    audience: "ages 8 to 18",
    serves: "young",
    hours: null,
    languages: [],
    confirmed: true,
    note: "hours from 2019 (every day 11-21), check; chat exists",
    ...GATHERED,
  },
];
