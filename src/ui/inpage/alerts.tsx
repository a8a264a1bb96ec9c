import { Icon } from "./icons.tsx";
import { Actions, Button, Helplines, type PartProps, PutAway, Reasons, Say, Steps, Talk } from "./parts.tsx";

/** Steps may point to "the list", so the help lines stand below both. */
function Unfolded(props: PartProps) {
  const { section } = props.local;
  if (section !== "what-to-do" && section !== "talk") return null;
  return (
    <>
      {section === "talk" ? <Talk {...props} /> : <Steps {...props} />}
      <Helplines {...props} />
    </>
  );
}

function Normal({ words, press }: PartProps) {
  return (
    <Button kind="text" onPress={() => press("not-a-risk")}>
      <Say text={words.normal} />
    </Button>
  );
}

/** A tip: one line, and more only for who asks. */
export function TipLine(props: PartProps) {
  const { view, local, words, press } = props;
  const open = local.section !== null;
  return (
    <article class="panel line tip" aria-label={view.levelWord}>
      <header>
        <Icon name="tip" />
        <p>
          <b class="level">
            <Say text={view.levelWord} />
          </b>{" "}
          <Say text={view.title} />
        </p>
        <Button kind="text" expanded={open} onPress={() => press(local.section ?? "why")}>
          <Say text={words.why} />
        </Button>
        <Button kind="round" label={words.close} onPress={() => press("close")}>
          <Icon name="close" />
        </Button>
      </header>
      {open && (
        <div class="body">
          <Reasons view={view} />
          <Actions {...props} />
          <Unfolded {...props} />
          <Normal {...props} />
        </div>
      )}
    </article>
  );
}

export function CautionCard(props: PartProps) {
  const { view, words, press } = props;
  return (
    <article class="panel card caution" aria-labelledby="title">
      <header>
        <Icon name="caution" />
        <b class="level">
          <Say text={view.levelWord} />
        </b>
        <PutAway words={words} press={press} />
      </header>
      <div class="body">
        <h2 id="title">
          <Say text={view.title} />
        </h2>
        <Reasons view={view} />
        <Actions {...props} />
        <Unfolded {...props} />
        <Normal {...props} />
      </div>
    </article>
  );
}

function UrgentHelp(props: PartProps) {
  const { view, local, words, press } = props;
  const why = local.section === "why";
  return (
    <div class="help">
      <Helplines {...props} />
      <Actions {...props} without="what-to-do" />
      {local.section === "talk" && <Talk {...props} />}
      <div class="foot">
        <Button kind="text" expanded={why} onPress={() => press("why")}>
          <Say text={words.whyLong} />
        </Button>
        <Normal {...props} />
      </div>
      {why && <Reasons view={view} />}
    </div>
  );
}

/** Help first, evidence later: steps and numbers stand open, the reasons wait behind a click. */
export function UrgentPanel(props: PartProps) {
  const { view, words, press } = props;
  return (
    <article class="panel wide urgent" aria-labelledby="title">
      <header>
        <Icon name="urgent" />
        <b class="level">
          <Say text={view.levelWord} />
        </b>
        <PutAway words={words} press={press} />
      </header>
      <div class="body">
        <h2 id="title">
          <Say text={view.title} />
        </h2>
        <div class="columns">
          <UrgentHelp {...props} />
          <Steps {...props} />
        </div>
      </div>
    </article>
  );
}
