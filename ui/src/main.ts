import { mount } from "svelte";
import { asAppError, commands, type Boot } from "./api";
import App from "./app/App.svelte";
import { Session } from "./app/session.svelte";
import "./shared/base.css";

/** A host that cannot even say how it is: the same calm screen as for a store that cannot be reached. */
function silentHost(thrown: unknown): Boot {
  const { message, detail } = asAppError(thrown);
  return {
    language: "nb",
    theme: "system",
    has_data: false,
    example: false,
    unit: null,
    room: null,
    store: { state: "unreachable", folder: "–", detail: detail ?? message },
    history: { undo: null, redo: null, recent: [] },
    overview: null,
    development: null,
    own_judgements: null,
    fingerprint: "",
    version: "",
  };
}

const target = document.getElementById("app");
if (target && "__VARDE_WALL__" in window) {
  // The second screen shows slides and nothing else.
  void import("./features/meetings/present/wall").then(({ hang }) => hang(target));
} else if (target) {
  void commands.firstBoot()
    .catch(silentHost)
    .then((boot) => mount(App, { target, props: { session: new Session(boot) } }));
}
