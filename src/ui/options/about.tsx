import { fill } from "../../i18n/index.ts";
import { useSpeech } from "../kit/words.tsx";

/** The promises that the stores ask for, on our own page: limited use, privacy, no link to Meta, the licence. */
export function About({ days }: { days: number }) {
  const { w, number } = useSpeech();
  const { about } = w.options;
  return (
    <section class="card" aria-labelledby="about-title">
      <h2 id="about-title">{about.title}</h2>
      <h3>{about.use.title}</h3>
      <p>{about.use.text}</p>
      <h3>{about.policy.title}</h3>
      <p>{about.policy.reads}</p>
      <p>{about.policy.keeps}</p>
      <p>{fill(about.policy.long, { days: number(days) })}</p>
      <p>{about.policy.sends}</p>
      <p>{about.policy.rights}</p>
      <p>{about.meta}</p>
      <p>{about.licence}</p>
    </section>
  );
}
