import "../kit/tokens.css";
import "../kit/base.css";
import "../kit/cards.css";
import "../kit/controls.css";
import "./options.css";

export { mount } from "../kit/mount.tsx";
export { OptionsApp } from "./app.tsx";
