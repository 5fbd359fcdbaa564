// Starts the islands of a page when the browser has time. Without this file, or without WASM, every page still works.
const hint = (name) => document.querySelector(`link[data-islands="${name}"]`)?.href;

const start = async () => {
  const module = await import(hint("js"));
  await module.default({ module_or_path: hint("wasm") });
  module.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    module[island.dataset.component]?.(island);
  }
  document.documentElement.dataset.islands = "ready";
};

if ("requestIdleCallback" in window) requestIdleCallback(start, { timeout: 2000 });
else start();
