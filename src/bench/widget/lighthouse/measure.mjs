// What Lighthouse says of a page, as a phone: its own mobile settings, with simulated throttling.
import { execFileSync } from 'node:child_process';
import * as chromeLauncher from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];
/** Chrome's own "Slow 3G". */
const SLOW_3G = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const [address = 'http://localhost:8080/'] = process.argv.slice(2);
const chromium = execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
const flags = ['--headless=new', '--no-sandbox', '--disable-gpu'];
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function audit() {
  const chrome = await chromeLauncher.launch({ chromePath: chromium, chromeFlags: flags });
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    return lhr;
  } finally {
    await chrome.kill();
  }
}

/** From the request for the page until there is a question with buttons to press, with nothing cached. */
async function firstQuestion() {
  const browser = await puppeteer.launch({ executablePath: chromium, args: flags });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    const session = await page.createCDPSession();
    await session.send('Network.emulateNetworkConditions', SLOW_3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const begun = performance.now();
    await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 120_000 });
    // A bubble asks nothing before it is opened.
    await page.evaluate(() => document.querySelector('backwise-chat').open?.());
    await page.waitForSelector('backwise-chat >>> .dock [role=group][data-step] button[data-value]', { timeout: 120_000 });
    return performance.now() - begun;
  } finally {
    await browser.close();
  }
}

const results = [];
for (let run = 0; run < RUNS; run++) results.push(await audit());
const waits = [];
for (let run = 0; run < RUNS; run++) waits.push(await firstQuestion());

console.log('| | median of three | each |\n| --- | --- | --- |');
for (const id of CATEGORIES) {
  const scores = results.map(({ categories }) => Math.round(categories[id].score * 100));
  console.log(`| ${id} | **${median(scores)}** | ${scores.join(', ')} |`);
}
for (const id of TIMES) {
  const shown = results.map(({ audits }) => audits[id]).sort((a, b) => a.numericValue - b.numericValue);
  console.log(`| ${id} | ${shown[Math.floor(RUNS / 2)].displayValue} | ${shown.map(({ displayValue }) => displayValue).join(', ')} |`);
}
const seconds = waits.map((wait) => (wait / 1000).toFixed(1));
console.log(`| first question on slow 3G, processor four times slower | ${median(seconds)} s | ${seconds.join(', ')} s |`);

const failed = new Map(results.flatMap(({ categories, audits }) => CATEGORIES.flatMap((id) => categories[id].auditRefs
  .filter((ref) => ref.weight && audits[ref.id].score !== null && audits[ref.id].score < 0.9)
  .map((ref) => [ref.id, audits[ref.id]]))));
for (const [id, { title, displayValue = '' }] of failed) console.error(`${id}: ${title} ${displayValue}`);
