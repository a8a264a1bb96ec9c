import { call } from "../../src/messaging/client.ts";
import { requestHosts } from "../../src/messaging/permissions.ts";
import { mount, PopupApp } from "../../src/ui/popup/index.ts";

mount(PopupApp, { call, requestHosts });
