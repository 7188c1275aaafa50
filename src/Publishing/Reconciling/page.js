(() => {
  const sides = document.getElementById('sides'), list = document.getElementById('list'), links = document.getElementById('links'), note = document.getElementById('note');
  const [left, right] = sides.querySelectorAll('section');
  const wanted = new Set();
  let chosen = null;
  const promises = [...left.querySelectorAll('mark')];
  const answers = new Map();
  for (const mark of right.querySelectorAll('mark')) for (const id of mark.dataset.of.split(' ')) {
    if (!answers.has(id)) answers.set(id, []);
    answers.get(id).push(mark);
  }
  const isShown = verdict => wanted.size === 0 || wanted.has(verdict);
  const inSight = (box, pane) => box.bottom > pane.top + 40 && box.top < pane.bottom;
  function draw() {
    const frame = sides.getBoundingClientRect();
    if (frame.width === 0) return;
    const [from, to] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
    let paths = '';
    for (const mark of promises) {
      const id = mark.dataset.id, told = answers.get(id);
      if (!told || !isShown(mark.dataset.verdict)) continue;
      const [a, b] = [mark.getBoundingClientRect(), told[0].getBoundingClientRect()];
      const on = id === chosen;
      if (!on && !(inSight(a, from) && inSight(b, to))) continue;
      const clip = (y, pane) => Math.min(Math.max(y, pane.top + 44), pane.bottom - 4) - frame.top;
      const [x1, x2] = [from.right - frame.left - 22, to.left - frame.left + 22];
      const [y1, y2] = [clip(a.top + a.height / 2, from), clip(b.top + Math.min(b.height / 2, 14), to)];
      paths += `<path class="${mark.dataset.verdict}${on ? ' on' : ''}" d="M${x1} ${y1}C${x1 + 60} ${y1} ${x2 - 60} ${y2} ${x2} ${y2}"/>`;
    }
    links.innerHTML = paths;
  }
  function show() {
    for (const mark of promises) mark.classList.toggle('off', !isShown(mark.dataset.verdict));
    for (const row of list.querySelectorAll('article')) row.hidden = !isShown(row.dataset.verdict);
    for (const head of list.querySelectorAll('h2')) {
      let row = head.nextElementSibling, any = false;
      for (; row && row.tagName !== 'H2'; row = row.nextElementSibling) any = any || !row.hidden;
      head.hidden = !any;
    }
    draw();
  }
  function choose(id, scroll) {
    chosen = id;
    for (const mark of promises) mark.classList.toggle('on', mark.dataset.id === id);
    for (const [of, marks] of answers) if (of !== id) for (const mark of marks) mark.classList.remove('on');
    for (const mark of answers.get(id) ?? []) mark.classList.add('on');
    const mark = promises.find(one => one.dataset.id === id);
    note.textContent = mark.dataset.why;
    note.classList.add('on');
    const target = scroll === 'right' ? answers.get(id)?.[0] : scroll === 'left' ? mark : null;
    target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    draw();
  }
  left.addEventListener('click', event => { const mark = event.target.closest('mark'); if (mark) choose(mark.dataset.id, 'right'); });
  right.addEventListener('click', event => { const mark = event.target.closest('mark'); if (mark) choose(mark.dataset.of.split(' ')[0], 'left'); });
  left.addEventListener('keydown', event => { if (event.key === 'Enter' && event.target.dataset.id) choose(event.target.dataset.id, 'right'); });
  for (const pane of [left, right]) pane.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  addEventListener('resize', draw);
  for (const button of document.querySelectorAll('button[data-verdict]')) button.addEventListener('click', () => {
    const verdict = button.dataset.verdict;
    if (!wanted.delete(verdict)) wanted.add(verdict);
    button.setAttribute('aria-pressed', wanted.has(verdict));
    show();
  });
  const views = document.querySelectorAll('button[data-view]');
  for (const button of views) button.addEventListener('click', () => {
    for (const other of views) other.setAttribute('aria-pressed', other === button);
    sides.hidden = button.dataset.view !== 'sides';
    list.hidden = button.dataset.view !== 'list';
    draw();
  });
  const first = promises.find(mark => answers.has(mark.dataset.id));
  if (first) right.scrollTop = Math.max(0, answers.get(first.dataset.id)[0].offsetTop - 120);
  if (first) left.scrollTop = Math.max(0, first.offsetTop - 120);
  draw();
})();
