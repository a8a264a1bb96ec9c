import { call } from "../../src/messaging/client.ts";
import { requestHosts } from "../../src/messaging/permissions.ts";
import { mount, WelcomeApp } from "../../src/ui/welcome/index.ts";

mount(WelcomeApp, { call, requestHosts });
