// Keeps the pages of courses that were opened, so that they work without a network. The network comes first: a new
// build is never hidden by an old copy.
const store = 'policypress-training-1'
const kept = (url) =>
  url.origin === location.origin && /^\/(?:(?:en\/)?training\/|assets\/|favicon|theme)/.test(url.pathname)

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('policypress-training-') && name !== store))
  event.waitUntil(
    old
      .then((names) => Promise.all(names.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method === 'GET' && kept(url)) event.respondWith(answer(event.request))
})

self.addEventListener('message', (event) => {
  const addresses = event.data?.keep
  if (!Array.isArray(addresses)) return
  event.waitUntil(keepAll(addresses).then((whole) => whole && event.source?.postMessage('policypress:kept')))
})

async function answer(request) {
  const cache = await caches.open(store)
  try {
    const response = await fetch(request)
    if (response.ok) await cache.put(withoutQuery(request.url), response.clone())
    return response
  } catch (error) {
    const known = await cache.match(withoutQuery(request.url))
    if (known) return known
    throw error
  }
}

// Pages name scripts and styles, scripts name further scripts: each is fetched once.
async function keepAll(addresses) {
  const cache = await caches.open(store)
  const seen = new Set()
  const queue = addresses.map((address) => new URL(address, location.origin).href)
  let whole = true
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (seen.has(url) || !kept(new URL(url))) continue
    seen.add(url)
    try {
      const response = await fetch(url)
      if (!response.ok) throw new Error(String(response.status))
      await cache.put(withoutQuery(url), response.clone())
      if (/html|javascript|css/.test(response.headers.get('content-type') ?? ''))
        queue.push(...named(await response.text(), url))
    } catch {
      whole = false
    }
  }
  return whole
}

function named(text, base) {
  const found = text.match(/(?:\/assets\/|\.\/)[\w.@-]+\.(?:js|css)|\/favicon\.svg|\/theme\.js/g) ?? []
  return found.map((name) => new URL(name, base).href)
}

function withoutQuery(url) {
  return url.replace(/[?#].*$/, '')
}
