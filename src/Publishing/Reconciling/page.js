(() => {
  const sides = document.getElementById('sides'), list = document.getElementById('list'), links = document.getElementById('links'), note = document.getElementById('note');
  const find = document.getElementById('find'), step = document.getElementById('step');
  const [left, right] = sides.querySelectorAll('section');
  const wanted = new Set();
  let chosen = null;
  const promises = [...left.querySelectorAll('mark')], passages = [...right.querySelectorAll('mark')];
  const ids = mark => mark.dataset.of.split(' ');
  const byId = new Map(promises.map(mark => [mark.dataset.id, mark]));
  const answers = new Map();
  for (const mark of passages) for (const id of ids(mark)) {
    if (!answers.has(id)) answers.set(id, []);
    answers.get(id).push(mark);
  }
  const plain = text => text.toLowerCase().replace(/\s+/g, '');
  const wordsOf = id => plain((byId.get(id)?.textContent ?? '') + (answers.get(id) ?? []).map(mark => mark.textContent).join(''));
  const holds = text => find.value.trim() === '' || text.includes(plain(find.value));
  const isWanted = verdict => wanted.size === 0 || wanted.has(verdict);
  const isShown = id => byId.has(id) && isWanted(byId.get(id).dataset.verdict) && holds(wordsOf(id));
  const shown = () => promises.filter(mark => isShown(mark.dataset.id));
  const inSight = (box, pane) => box.bottom > pane.top + 40 && box.top < pane.bottom;
  function draw() {
    const frame = sides.getBoundingClientRect();
    if (frame.width === 0) return;
    const [from, to] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
    let paths = '';
    for (const mark of promises) {
      const id = mark.dataset.id, told = answers.get(id);
      if (!told || !isShown(id)) continue;
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
  function count() {
    const all = shown(), at = all.findIndex(mark => mark.dataset.id === chosen);
    step.textContent = `${at < 0 ? '–' : at + 1}/${all.length}`;
  }
  function show() {
    for (const mark of promises) mark.classList.toggle('off', !isShown(mark.dataset.id));
    for (const mark of passages) mark.classList.toggle('off', !ids(mark).some(isShown));
    for (const row of list.querySelectorAll('article')) row.hidden = !(isWanted(row.dataset.verdict) && holds(plain(row.textContent)));
    for (const head of list.querySelectorAll('h2')) {
      let row = head.nextElementSibling, any = false;
      for (; row && row.tagName !== 'H2'; row = row.nextElementSibling) any = any || (row.tagName === 'ARTICLE' && !row.hidden);
      head.hidden = !any;
    }
    count();
    draw();
  }
  const move = target => target?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  function choose(id, scroll) {
    chosen = id;
    for (const mark of promises) mark.classList.toggle('on', mark.dataset.id === id);
    for (const mark of passages) mark.classList.toggle('on', ids(mark).includes(id));
    const mark = byId.get(id), told = answers.get(id)?.[0], others = told ? ids(told).filter(isShown) : [];
    note.textContent = mark.dataset.why + (others.length > 1 && scroll === 'left' ? ` （${others.indexOf(id) + 1}/${others.length}）` : '');
    note.classList.add('on');
    if (scroll !== 'right') move(mark);
    if (scroll !== 'left') move(told);
    count();
    draw();
  }
  function answer(mark) {
    const of = ids(mark).filter(isShown);
    if (of.length === 0) return;
    choose(of[(of.indexOf(chosen) + 1) % of.length], 'left');
  }
  const onMark = (pane, then) => {
    pane.addEventListener('click', event => { const mark = event.target.closest('mark'); if (mark && !mark.classList.contains('off')) then(mark); });
    pane.addEventListener('keydown', event => {
      if ((event.key !== 'Enter' && event.key !== ' ') || event.target.tagName !== 'MARK') return;
      event.preventDefault();
      then(event.target);
    });
  };
  onMark(left, mark => choose(mark.dataset.id, 'right'));
  onMark(right, answer);
  for (const button of document.querySelectorAll('button[data-step]')) button.addEventListener('click', () => {
    const all = shown();
    if (all.length === 0) return;
    const at = all.findIndex(mark => mark.dataset.id === chosen), by = Number(button.dataset.step);
    choose(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length].dataset.id, 'both');
  });
  for (const pane of [left, right]) pane.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  addEventListener('resize', draw);
  for (const button of document.querySelectorAll('button[data-verdict]')) button.addEventListener('click', () => {
    const verdict = button.dataset.verdict;
    if (!wanted.delete(verdict)) wanted.add(verdict);
    button.setAttribute('aria-pressed', wanted.has(verdict));
    show();
  });
  find.addEventListener('input', show);
  const views = document.querySelectorAll('button[data-view]');
  for (const button of views) button.addEventListener('click', () => {
    for (const other of views) other.setAttribute('aria-pressed', other === button);
    sides.hidden = button.dataset.view !== 'sides';
    list.hidden = button.dataset.view !== 'list';
    draw();
  });
  show();
})();
