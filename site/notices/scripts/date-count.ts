// Counts the days to an announced version anew: the page was built on one day and is read on another.
for (const place of document.querySelectorAll<HTMLElement>('[data-days-to]')) {
  const number = place.querySelector('b')
  const day = Date.parse(place.dataset['daysTo'] ?? '')
  const now = new Date()
  const left = Math.round((day - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 86_400_000)
  if (!number || Number.isNaN(left)) continue
  // One day is worded differently in English, so the words of the build stay unless the number says the same.
  if (left > 1) number.textContent = String(left)
  else if (left <= 0) place.textContent = place.dataset['past'] ?? ''
}
