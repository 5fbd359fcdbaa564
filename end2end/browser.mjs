// One Chromium for all stories, and visitors with and without JavaScript.
import { chromium } from "playwright-core";

export const base = process.env.BASE_URL ?? "http://127.0.0.1:3000";

export const phone = { width: 360, height: 780 };
export const desktop = { width: 1280, height: 900 };

export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
  });
}

// A visitor with a browser of her own: no cookies, one window. Every error that her console shows fails the story.
export async function visitor(story, { js = true, size = phone, locale = "en", dark = false } = {}) {
  const context = await story.browser.newContext({
    baseURL: base,
    javaScriptEnabled: js,
    viewport: size,
    locale,
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") page.problems.push(message.text());
  });
  story.keep(page);
  return page;
}

// Waits until the islands of the page run, where the page has some and JavaScript is on.
export async function ready(page) {
  await page.waitForLoadState("load");
  if (await page.locator('script[type="module"]').count()) {
    await page.waitForFunction(() => document.documentElement.dataset.islands === "ready");
  }
}
