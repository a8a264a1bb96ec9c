import { Icon } from "./icons.tsx";
import { Actions, Button, Helplines, type PartProps, PutAway, Reasons, Say, Steps, Talk } from "./parts.tsx";

function Unfolded(props: PartProps) {
  if (props.local.section === "what-to-do") return <Steps {...props} />;
  if (props.local.section !== "talk") return null;
  return (
    <>
      <Talk {...props} />
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

/** Help first, evidence later: steps and numbers stand open, the reasons wait behind a click. */
export function UrgentPanel(props: PartProps) {
  const { view, local, words, press } = props;
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
          <Helplines {...props} />
          <Steps {...props} />
        </div>
        <Actions {...props} without="what-to-do" />
        {local.section === "talk" && <Talk {...props} />}
        {local.section === "why" && <Reasons view={view} />}
        <div class="foot">
          <Button kind="text" expanded={local.section === "why"} onPress={() => press("why")}>
            <Say text={words.whyLong} />
          </Button>
          <Normal {...props} />
        </div>
      </div>
    </article>
  );
}
