(() => {
  const find = document.getElementById('find'), wanted = new Set();
  const plain = text => text.toLowerCase().replace(/\s+/g, '');
  const rows = [...document.querySelectorAll('article')].map(row => [row, plain(row.textContent)]);
  const open = () => document.querySelectorAll('details').forEach(fold => fold.open = true);
  function show() {
    const words = plain(find.value);
    for (const [row, text] of rows) row.hidden = !((wanted.size === 0 || wanted.has(row.dataset.fate)) && text.includes(words));
    if (words || wanted.size > 0) open();
  }
  for (const button of document.querySelectorAll('button[data-fate]')) button.addEventListener('click', () => {
    const fate = button.dataset.fate;
    if (!wanted.delete(fate)) wanted.add(fate);
    button.setAttribute('aria-pressed', wanted.has(fate));
    show();
  });
  find.addEventListener('input', show);
  addEventListener('beforeprint', open);
})();
