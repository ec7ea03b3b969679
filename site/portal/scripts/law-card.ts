// Escape hides a paraphrase without moving the pointer or the focus (WCAG 1.4.13); leaving the citation arms it again.
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return
  for (const law of document.querySelectorAll('.law:is(:hover, :focus-within)')) {
    law.classList.add('dismissed')
    for (const leave of ['pointerleave', 'focusout']) {
      law.addEventListener(leave, () => law.classList.remove('dismissed'), { once: true })
    }
  }
})

export {}
