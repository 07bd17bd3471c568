// Looks at pages in a real browser and says what is wrong with them: node check.mjs FOLDER PAGE.html...
// Screenshots go to the folder. See CONTRIBUTING.md.
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, ...pages] = process.argv.slice(2);
const problems = [];
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

// What a page shows at a width: nothing may stick out, and every text has to stand out from its ground.
function look() {
  const wide = [...document.querySelectorAll('body *')]
    .filter((e) => !e.closest('.unseen') && e.getBoundingClientRect().width > 0)
    .filter((e) => {
      const box = e.getBoundingClientRect();
      return (box.right > innerWidth + 0.5 || box.left < -0.5) && getComputedStyle(e).position !== 'absolute';
    })
    .map((e) => e.tagName + '.' + e.className);
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const over = (top, ground) => {
    const alpha = top.length > 3 ? top[3] : 1;
    return [0, 1, 2].map((i) => top[i] * alpha + ground[i] * (1 - alpha));
  };
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      layers.push(numbers(getComputedStyle(e).backgroundColor));
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const light = (color) => {
    const [r, g, b] = color.map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let least = 21;
  let texts = 0;
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('script, style, .unseen, [hidden]')) {
      continue;
    }
    texts++;
    const back = ground(element);
    const [a, b] = [light(over(numbers(getComputedStyle(element).color), back)), light(back)];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    least = Math.min(least, contrast);
    if (contrast < 4.5) {
      faint.push(`${contrast.toFixed(2)} ${element.tagName}.${element.className} "${node.data.trim().slice(0, 30)}"`);
    }
  }
  return { wide: wide.slice(0, 5), sideways: document.documentElement.scrollWidth - innerWidth, least, texts, faint };
}

async function open(file, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', (message) => problems.push(`${file}: console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${file}: error: ${error.message}`));
  page.on('dialog', (dialog) => problems.push(`${file}: dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') || request.isNavigationRequest() === false) {
      problems.push(`${file}: request: ${request.url()}`);
    }
  });
  await page.goto(pathToFileURL(resolve(file)).href);
  return page;
}

function expect(file, what, holds) {
  if (!holds) {
    problems.push(`${file}: ${what}`);
  }
}

// Every control is reached with the tab key, in the order of the page, and shows that it is.
async function keyboard(file, page) {
  const controls = await page.$$eval('a[href], summary, input, select, button', (all) => all.filter((e) => e.checkVisibility()).length);
  const reached = [];
  for (let i = 0; i <= controls; i++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const e = document.activeElement;
      e.dataset.reached = '';
      const style = getComputedStyle(e);
      return { name: e.tagName, seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
    });
    if (focus.name !== 'BODY') {
      reached.push(focus.name);
      expect(file, `the focus on ${focus.name} does not show`, focus.seen);
    }
  }
  const missed = await page.$$eval('a[href], summary, input, select, button',
    (all) => all.filter((e) => e.checkVisibility() && !('reached' in e.dataset)).map((e) => e.outerHTML.slice(0, 80)));
  expect(file, `not reached with the tab key: ${missed}`, missed.length === 0);
  return reached.length;
}

const visible = (page) => page.$$eval('.finding', (all) => all.filter((e) => e.getBoundingClientRect().height > 0).length);

const notes = (page) => page.$$eval('.notes > .note', (all) => all.filter((e) => e.getBoundingClientRect().height > 0).length);

// The filter keeps what is being read in its place, the address tells it, and nothing is lost without a script.
async function filter(file, page) {
  const all = await visible(page);
  const counts = await page.$$eval('.finding', (findings) => findings.reduce(
    (sum, e) => ({ ...sum, [e.dataset.severity]: (sum[e.dataset.severity] ?? 0) + 1 }), {}));
  expect(file, 'the number of findings is not said', (await page.textContent('#shown')).includes(String(all)));
  const kept = await page.$$('.finding.error');
  if (kept.length > 1 && kept.length < all) {
    const last = kept[kept.length - 1];
    await last.evaluate((e) => e.scrollIntoView({ block: 'start' }));
    await page.evaluate(() => { document.querySelector('#filter details').open = true; });
    const before = (await last.boundingBox()).y;
    for (const other of ['warning', 'info']) {
      await page.$eval(`input[value=${other}]`, (box) => box.focus({ preventScroll: true }));
      await page.keyboard.press('Space');
    }
    expect(file, 'severity does not filter', (await visible(page)) === counts.error);
    const after = (await last.boundingBox()).y;
    const end = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
    expect(file, `the place is lost: ${before} -> ${after}`, Math.abs(after - before) < 2 || end);
    expect(file, 'the address does not tell the filter', page.url().includes('severity=error'));
    await page.reload();
    expect(file, 'the address does not bring the filter back', (await visible(page)) === counts.error);
    await page.evaluate(() => { document.querySelector('#filter details').open = true; });
    await page.click('button[type=reset]');
    await page.waitForTimeout(50);
    expect(file, 'not all is shown again', (await visible(page)) === all);
  }
  await page.evaluate(() => { document.querySelector('#filter details').open = true; });
  for (const name of ['rule', 'record']) {
    const value = await page.$eval(`#${name} option:last-child`, (option) => option.value);
    const wanted = await page.$$eval('.finding', (findings, [by, to]) => findings.filter(
      (e) => (by === 'rule' ? e.dataset.rule : e.closest('.record').dataset.record) === to).length, [name, value]);
    await page.selectOption(`#${name}`, value);
    expect(file, `${name} does not filter`, (await visible(page)) === wanted);
    await page.selectOption(`#${name}`, '');
  }
  if (await page.$('#view')) {
    const paged = await page.$$eval('.paged .finding', (findings) => findings.length);
    await page.selectOption('#view', 'sessions');
    expect(file, 'the sessions lack findings', (await notes(page)) === paged);
    expect(file, 'findings are listed beside the sessions', (await visible(page)) === all - paged);
    expect(file, 'the address does not tell the view', page.url().includes('view=sessions'));
    const seen = await page.evaluate(look);
    expect(file, `the sessions scroll sideways by ${seen.sideways}: ${seen.wide}`, seen.sideways <= 0 && seen.wide.length === 0);
    expect(file, `the sessions are faint: ${seen.faint.slice(0, 5)}`, seen.faint.length === 0);
    await page.screenshot({ path: `${folder}/${basename(file, '.html')}-sessions-${page.viewportSize().width}.png`, fullPage: true });
    const error = await page.$$eval('.paged .finding.error', (findings) => findings.length);
    for (const other of ['warning', 'info']) {
      await page.uncheck(`input[value=${other}]`);
    }
    expect(file, 'severity does not filter the sessions', (await notes(page)) === error);
    for (const other of ['warning', 'info']) {
      await page.check(`input[value=${other}]`);
    }
    const anchor = await page.$eval('.notes > .note > a', (link) => link.hash);
    await page.click('.notes > .note > a');
    await page.waitForTimeout(50);
    expect(file, 'a note does not lead to its finding', await page.isVisible(anchor));
    expect(file, 'not all is listed again', (await visible(page)) === all);
  }
  await page.emulateMedia({ media: 'print' });
  expect(file, 'the print lacks findings', (await visible(page)) === all);
  expect(file, 'the print has controls', !(await page.isVisible('form')));
  await page.emulateMedia({ media: null });
  const plain = await open(file, { javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  expect(file, 'without a script findings are missing', (await visible(plain)) === all);
  expect(file, 'without a script there is a filter', !(await plain.isVisible('#filter')));
  await plain.context().close();
}

for (const file of pages) {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(file, { viewport: { width, height: 780 }, colorScheme });
      const seen = await page.evaluate(look);
      const name = `${basename(file, '.html')}-${width}-${colorScheme}`;
      expect(file, `${name} scrolls sideways by ${seen.sideways}: ${seen.wide}`, seen.sideways <= 0 && seen.wide.length === 0);
      expect(file, `${name} is faint: ${seen.faint.slice(0, 5)}`, seen.faint.length === 0);
      await page.screenshot({ path: `${folder}/${name}.png` });
      await page.screenshot({ path: `${folder}/${name}-full.png`, fullPage: true });
      let keys = '';
      if (colorScheme === 'light') {
        keys = `, stops of the tab key: ${await keyboard(file, page)}`;
        if (await page.$('#filter:not([hidden])')) {
          await filter(file, page);
        }
        await page.emulateMedia({ media: 'print' });
        await page.pdf({ path: `${folder}/${basename(file, '.html')}.pdf` });
      }
      console.log(`${name}: ${seen.texts} texts, least contrast ${seen.least.toFixed(2)}${keys}`);
      await page.context().close();
    }
  }
}
await browser.close();
console.log(problems.length === 0 ? 'nothing is wrong' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
