(function () {
  'use strict';
  var filter = document.getElementById('filter');
  if (!filter) {
    return;
  }
  var form = filter.querySelector('form');
  var folded = filter.querySelector('details');
  var shown = document.getElementById('shown');
  var nothing = document.getElementById('nothing-shown');
  var boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  var records = Array.from(document.querySelectorAll('.record')).map(function (element) {
    return { element: element, findings: Array.from(element.querySelectorAll('.finding')) };
  });
  var all = records.reduce(function (sum, record) { return sum + record.findings.length; }, 0);

  // The same findings on the pages of sessions, by the id of the finding.
  var notes = {};
  document.querySelectorAll('.notes > .note').forEach(function (note) { notes[note.dataset.finding] = note; });
  var sessions = Array.from(document.querySelectorAll('.session'));

  function write(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, shown.dataset.thousands);
  }

  // The findings in the window with their places; none while the first one is still below it.
  function inView() {
    var seen = [];
    for (var record of records) {
      var around = record.element.getBoundingClientRect();
      if (record.element.hidden || around.bottom <= 0) {
        continue;
      }
      if (around.top >= window.innerHeight) {
        break;
      }
      record.findings.forEach(function (finding) {
        var box = finding.getBoundingClientRect();
        if (box.height > 0 && box.bottom > 0 && box.top < window.innerHeight) {
          seen.push({ finding: finding, top: box.top });
        }
      });
    }
    return seen;
  }

  // Of what was in the window the first that is still shown, the whole ones before those that are cut at the top; or
  // else the next one after it, or the one before.
  function place(seen) {
    function isShown(finding) {
      return !finding.closest('[hidden]');
    }
    var kept = seen.filter(function (entry) { return isShown(entry.finding); });
    if (kept.length > 0 || seen.length === 0) {
      return kept.find(function (entry) { return entry.top >= 0; }) || kept[0];
    }
    var last = seen[seen.length - 1].finding;
    var shownNow = Array.from(document.querySelectorAll('.finding')).filter(isShown);
    var next = shownNow.find(function (other) {
      return last.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    var finding = next || shownNow[shownNow.length - 1];
    return finding && { finding: finding, top: Math.max(0, seen[0].top) };
  }

  // Errors first, or in the order of the document; findings are numbered in that order.
  var ranks = { error: 0, warning: 1, info: 2 };
  function rank(finding) {
    return form.elements.order.value === 'document' ? 0 : ranks[finding.dataset.severity];
  }
  function sort() {
    records.forEach(function (record) {
      record.findings.sort(function (a, b) {
        return rank(a) - rank(b) || a.id.slice(1) - b.id.slice(1);
      });
      record.findings.forEach(function (finding) { finding.parentNode.append(finding); });
    });
  }

  // What a finding shows, in lower case; read when the first search is made.
  function textOf(finding) {
    if (finding.searched === undefined) {
      finding.searched = finding.textContent.toLowerCase();
    }
    return finding.searched;
  }

  function apply() {
    var seen = inView();
    var words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    var severities = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var rule = form.elements.rule.value;
    var record = form.elements.record.value;
    var count = 0;
    records.forEach(function (group) {
      var wanted = !record || group.element.dataset.record === record;
      var before = count;
      group.findings.forEach(function (finding) {
        var fits = wanted && severities.includes(finding.dataset.severity) && (!rule || finding.dataset.rule === rule)
          && words.every(function (word) { return textOf(finding).includes(word); });
        finding.hidden = !fits;
        if (notes[finding.id]) {
          notes[finding.id].hidden = !fits;
        }
        count += fits ? 1 : 0;
      });
      group.element.hidden = count === before;
    });
    nothing.hidden = count > 0;
    shown.textContent = shown.dataset.pattern.replace('{shown}', write(count)).replace('{all}', write(all));
    var kept = place(seen);
    if (kept) {
      window.scrollBy({ top: kept.finding.getBoundingClientRect().top - kept.top, behavior: 'instant' });
    }
  }

  // The findings of a record as a list, or beside the values on the page of its session.
  function see() {
    var asSessions = Boolean(form.elements.view) && form.elements.view.value === 'sessions';
    if (document.body.classList.contains('sessions') !== asSessions) {
      document.body.classList.toggle('sessions');
      sessions.forEach(function (session) { session.open = asSessions; });
    }
  }

  // The filter is kept in the address, which can be sent: #f12&severity=error,warning&text=...&rule=...&record=1-2&order=document&view=sessions
  function remember(anchor) {
    var parts = anchor ? [anchor] : [];
    var checked = boxes.filter(function (box) { return box.checked; });
    if (checked.length < boxes.length) {
      parts.push('severity=' + checked.map(function (box) { return box.value; }).join(','));
    }
    ['text', 'rule', 'record', 'order', 'view'].forEach(function (name) {
      if (form.elements[name] && form.elements[name].value) {
        parts.push(name + '=' + encodeURIComponent(form.elements[name].value));
      }
    });
    try {
      history.replaceState(null, '', '#' + parts.join('&'));
    } catch (e) {
      // An address that cannot be changed is no reason not to filter.
    }
  }

  function choose(select, value) {
    select.value = value;
    if (select.selectedIndex < 0) {
      select.value = '';
    }
  }

  function recall() {
    var anchor = '';
    var said = {};
    location.hash.slice(1).split('&').forEach(function (part) {
      var at = part.indexOf('=');
      try {
        if (at < 0) {
          anchor = part;
        } else {
          said[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1));
        }
      } catch (e) {
        // Not an address of this page.
      }
    });
    if (Object.keys(said).length > 0) {
      boxes.forEach(function (box) {
        box.checked = said.severity === undefined || said.severity.split(',').includes(box.value);
      });
      form.elements.text.value = said.text || '';
      choose(form.elements.rule, said.rule || '');
      choose(form.elements.record, said.record || '');
      choose(form.elements.order, said.order || '');
      if (form.elements.view) {
        choose(form.elements.view, said.view || '');
        see();
      }
      sort();
    }
    apply();
    show(anchor);
  }

  function show(anchor) {
    var about = /^about-/.test(anchor) ? document.getElementById(anchor) : null;
    if (about) {
      about.open = true;
      about.scrollIntoView();
    }
    document.querySelectorAll('.here').forEach(function (finding) { finding.classList.remove('here'); });
    var target = /^f\d+$/.test(anchor) ? document.getElementById(anchor) : null;
    if (!target) {
      return;
    }
    if (target.hidden) {
      boxes.forEach(function (box) { box.checked = true; });
      form.elements.text.value = '';
      form.elements.rule.value = '';
      form.elements.record.value = '';
      apply();
    }
    if (document.body.classList.contains('sessions') && notes[anchor]) {
      form.elements.view.value = '';
      see();
    }
    target.closest('details').open = true;
    target.classList.add('here');
    target.scrollIntoView();
    remember(anchor);
  }

  form.addEventListener('change', function (event) {
    if (event.target === form.elements.order) {
      sort();
    } else if (event.target === form.elements.view) {
      see();
    }
    apply();
    remember('');
  });
  form.elements.text.addEventListener('input', function () {
    apply();
    remember('');
  });
  form.addEventListener('reset', function () {
    setTimeout(function () {
      see();
      sort();
      apply();
      remember('');
    });
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  window.addEventListener('hashchange', recall);
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not(.session)').forEach(function (details) { details.open = true; });
  });

  filter.hidden = false;
  folded.open = window.matchMedia('(min-width: 64rem)').matches;
  recall();
})();
