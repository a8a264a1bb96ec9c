import type { Site } from "../model/observation.ts";

/** What a link of a site is for. */
export const ROUTES = [
  "recover",
  "password-and-security",
  "change-password",
  "two-factor",
  "login-activity",
  "report",
  "block",
  "restrict",
  "threat-help",
] as const;
export type Route = (typeof ROUTES)[number];

/**
 * `href: null`: the site has no address for it, only a menu that the step describes in words.
 * `checkLive`: the source itself is unsure, so it is opened on the live site before each release.
 */
export interface RouteLink {
  readonly href: string | null;
  readonly checkLive: boolean;
}

const sure = (href: string | null): RouteLink => ({ href, checkLive: false });
const toCheck = (href: string | null): RouteLink => ({ href, checkLive: true });

/** Serves both sites. */
const shared = { "threat-help": sure("https://www.facebook.com/safety/notwithoutmyconsent") };

/** Meta's account centre on one of the two domains. "Where you're logged in" has no known address: the hub leads to it. */
const accountCentre = (host: string) => ({
  "password-and-security": toCheck(`https://${host}/password_and_security/`),
  "change-password": toCheck(`https://${host}/password_and_security/password/change/`),
  "two-factor": toCheck(`https://${host}/password_and_security/two_factor/`),
  "login-activity": toCheck(`https://${host}/password_and_security/`),
});

const SITE_ROUTES: Readonly<Record<Site, Readonly<Record<Route, RouteLink>>>> = {
  instagram: {
    recover: sure("https://www.instagram.com/hacked/"),
    ...accountCentre("accountscenter.instagram.com"),
    report: toCheck(null),
    block: sure(null),
    restrict: sure(null),
    ...shared,
  },
  facebook: {
    recover: sure("https://www.facebook.com/hacked"),
    ...accountCentre("accountscenter.facebook.com"),
    report: sure(null),
    block: toCheck(null),
    restrict: toCheck(null),
    ...shared,
  },
};

/** Where a picture can be stopped from spreading: chosen by the age of the person in it. */
export const IMAGE_REMOVAL = {
  under18: "https://takeitdown.ncmec.org",
  adult: "https://stopncii.org",
} as const;

/** The site's own page for a need; followed by the person only. */
export function routeLink(site: Site, route: Route): RouteLink {
  return SITE_ROUTES[site][route];
}
