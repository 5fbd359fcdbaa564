// axe finds nothing serious, and nothing overflows a phone, on every kind of page in two scripts and both schemes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { visitor } from "../browser.mjs";
import { assert } from "../expect.mjs";
import { account, addToCart, openProduct, signIn } from "../journeys.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function audit(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  const serious = found.violations.filter((violation) => ["serious", "critical"].includes(violation.impact));
  const lines = serious.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html} ${node.failureSummary ?? ""}`));
  assert.deepEqual(lines, [], page.url());
}

async function fits(page) {
  const [wide, width] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= width, `${page.url()} is ${wide} px wide on a screen of ${width}`);
}

const asked = "origin=CN&hs=610910&price=300&quantity=2&weight_grams=300";

async function walk(story, base, dark) {
  const page = await visitor(story, { dark });
  const look = async () => {
    await audit(page);
    await fits(page);
  };
  for (const path of [`${base}/`, `${base}/c`, `${base}/c/kitchen`, `${base}/search?q=zzzz`, "/login", "/register", `${base}/orders`, `${base}/cart`, `${base}/none`, `${base}/landed-cost`, `${base}/landed-cost?${asked}`, `${base}/landed-cost?price=x`]) {
    await page.goto(path);
    await look();
  }
  await openProduct(page, `${base}/search`);
  await look();
  await page.locator(".market > summary").click();
  await look();
  await page.locator(".market > summary").click();
  await addToCart(page, { js: true });
  await look();
  await page.locator('a[href$="/checkout"]').click();
  await page.waitForURL(/\/checkout/);
  await look();
  await page.locator('#checkout button[type="submit"]').click();
  await page.locator(".notice-problem").waitFor();
  await look();
}

async function desk(story, name, paths) {
  const page = await visitor(story);
  await signIn(page, account(name), paths[0]);
  for (const path of paths) {
    await page.goto(path);
    await audit(page);
    await fits(page);
  }
}

export default [
  { name: "shopper's pages in Russian, light", run: (story) => walk(story, "/kz/ru", false) },
  { name: "shopper's pages in Arabic, dark", run: (story) => walk(story, "/ae/ar", true) },
  { name: "the seller's desk", run: (story) => desk(story, "yiwu-bright-home", ["/seller", "/seller/orders", "/seller/products", "/seller/products/new", "/seller/products/new?hs=610910", "/seller/hs?q=shirt&for=/seller/products/new", "/seller/sender", "/seller/warehouses", "/seller/money"]) },
  { name: "the operator's pages", run: (story) => desk(story, "operator", ["/operator/rules", "/operator/rules?destination=PL&stage=past", "/operator/rules/new", "/operator/rules/pl-vat-2011", "/operator/rules/pl-vat-2011?preview=1&rate=x", "/operator/money", "/operator/store-credit"]) },
];
