// Counts the days to an announced version anew: the page was built on one day and is read on another.
for (const place of document.querySelectorAll<HTMLElement>('[data-days-to]')) {
  const number = place.querySelector('b')
  const day = Date.parse(place.dataset['daysTo'] ?? '')
  const now = new Date()
  const left = Math.round((day - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000)
  if (!number || Number.isNaN(left)) continue
  if (left > 1) number.textContent = String(left)
  else place.textContent = place.dataset[left === 1 ? 'one' : 'past'] ?? ''
}
