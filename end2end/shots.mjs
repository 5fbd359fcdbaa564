// Screenshots of the main pages for a human eye: `node end2end/shots.mjs FOLDER`, against a running shop.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { base, desktop, openBrowser, phone, visitor } from "./browser.mjs";
import { addToCart, openProduct } from "./journeys.mjs";

const folder = process.argv[2] ?? "end2end/results/shots";
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const places = (process.argv[3] ?? "kz/ru,ae/ar,kz/zh-Hans").split(",");
for (const place of places) {
  for (const [name, size] of [["phone", phone], ["desktop", desktop]]) {
    const page = await visitor({ browser, keep: () => {} }, { size });
    const shot = async (what, fullPage = false) =>
      page.screenshot({ path: join(folder, `${place.replace("/", "-")}-${name}-${what}.png`), fullPage });
    await page.goto(`${base}/${place}/`);
    await shot("home");
    await page.goto(`${base}/${place}/c/kitchen`);
    await shot("listing");
    await openProduct(page, `${base}/${place}/c/bags`);
    await shot("product");
    await page.locator(".why > summary").click();
    await shot("product-whole", true);
    await addToCart(page, { js: true });
    await shot("cart", true);
    await page.locator('a[href$="/checkout"]').click();
    await page.waitForURL(/checkout/);
    await shot("checkout", true);
    await page.locator('#checkout button[type="submit"]').click();
    await page.locator(".notice-problem").waitFor();
    await shot("checkout-errors", true);
    await page.goto(`${base}/${place}/none`);
    await shot("missing");
    await page.context().close();
  }
}
await browser.close();
