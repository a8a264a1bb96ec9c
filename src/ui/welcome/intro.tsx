import { Arrival } from "../kit/controls.tsx";
import { useSpeech } from "../kit/words.tsx";

/** What Porchlight is, in about a minute. `arrive`: the person came back here, and the focus with them. */
export function Intro({ arrive }: { arrive: boolean }) {
  const { w } = useSpeech();
  return (
    <>
      <section class="hero">
        {arrive ? <Arrival>{w.welcome.headline}</Arrival> : <h1>{w.welcome.headline}</h1>}
        <p class="lead">{w.welcome.lead}</p>
        <p class="quiet">{w.welcome.minute}</p>
      </section>
      <Facts />
      <div class="two">
        <Blind />
        <div>
          <section class="card">
            <h2>{w.welcome.mistakes.title}</h2>
            <p>{w.welcome.mistakes.text}</p>
          </section>
          <section class="card">
            <h2>{w.welcome.fair.title}</h2>
            <p>{w.welcome.fair.text}</p>
          </section>
        </div>
      </div>
    </>
  );
}

function Facts() {
  const { w } = useSpeech();
  const { facts } = w.welcome;
  return (
    <section class="card">
      <h2>{facts.title}</h2>
      <table class="facts">
        <caption class="hidden">{facts.caption}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{facts.topic}</th>
            <th scope="col">{facts.answer}</th>
          </tr>
        </thead>
        <tbody>
          {Object.values(facts.rows).map((row) => (
            <tr key={row.topic}>
              <th scope="row">{row.topic}</th>
              <td>{row.answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Blind() {
  const { w } = useSpeech();
  const { title, ...blind } = w.welcome.blind;
  return (
    <section class="card">
      <h2>{title}</h2>
      <ul class="cannot">
        {Object.values(blind).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
