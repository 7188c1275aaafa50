// Gives out forms of records and what they need where there is no line; where there is one, the server alone answers.
const cacheName = "luoshi-forms";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(fetch(event.request).catch(async () => (await caches.match(event.request, { cacheName, ignoreSearch: true, ignoreVary: true })) ?? Response.error()));
});
