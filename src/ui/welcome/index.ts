import "../kit/tokens.css";
import "../kit/base.css";
import "../kit/cards.css";
import "../kit/controls.css";
import "./welcome.css";

export { mount } from "../kit/mount.tsx";
export { WelcomeApp } from "./app.tsx";
