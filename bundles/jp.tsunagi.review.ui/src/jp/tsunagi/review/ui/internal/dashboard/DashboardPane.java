package jp.tsunagi.review.ui.internal.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.plan.ui.view.Reveal;
import jp.tsunagi.review.edit.ReviewEdits;
import jp.tsunagi.review.ui.internal.dashboard.NoticeBar.Choice;
import jp.tsunagi.review.ui.internal.dashboard.NoticeBar.Notice;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;
import jp.tsunagi.workbench.session.ProjectSession;

/** The widgets of a dashboard: the half-year above, the parts of the plan on the left, beside them what is said of the selected one. */
final class DashboardPane implements Dashboard {

	private static final int TREE_SHARE = 30;

	private static final int PAGE_SHARE = 70;

	private final Runnable plansRead = this::plansRead;

	private final Runnable repaint = this::repaint;

	private final Composite root;

	private final LiveReview review;

	private final ReviewActions actions;

	private final Reveal reveal;

	private final Runnable pendingChanged;

	private final FormToolkit toolkit;

	private String row = PartRow.WHOLE;

	private DashboardHeader header;

	private MeetingBar meeting;

	private NoticeBar notices;

	private SashForm sash;

	private PartTree tree;

	private PartPage page;

	private boolean laidOut = true;

	/**
	 * Fills {@code root}.
	 *
	 * @param pendingChanged runs when the user has typed, or what was typed is in the text
	 */
	DashboardPane(Composite root, LiveReview review, ReviewActions actions, Reveal reveal, Runnable pendingChanged) {
		this.root = root;
		this.review = review;
		this.actions = actions;
		this.reveal = reveal;
		this.pendingChanged = pendingChanged;
		toolkit = new FormToolkit(root.getDisplay());
		build();
		WorkbenchTheme.addListener(repaint);
		LivePlans.get().addListener(plansRead);
		plansRead();
	}

	void dispose() {
		LivePlans.get().removeListener(plansRead);
		WorkbenchTheme.removeListener(repaint);
		toolkit.dispose();
	}

	private void build() {
		WorkbenchTheme.paint(toolkit.getColors());
		toolkit.adapt(root);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		header = new DashboardHeader(this, root, this::go, actions.menu());
		meeting = new MeetingBar(this, root);
		notices = new NoticeBar(this, root);
		sash = new SashForm(root, SWT.HORIZONTAL);
		toolkit.adapt(sash);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tree = new PartTree(sash, this::select, letter -> page.evaluate(letter));
		page = new PartPage(this, sash);
		sash.setWeights(TREE_SHARE, PAGE_SHARE);
	}

	/** Makes all anew in the colours of another theme; what is typed is kept in the text. */
	private void repaint() {
		commit();
		for (Control child : root.getChildren()) {
			child.dispose();
		}
		build();
		showAll();
		root.layout(true, true);
	}

	/** Goes to {@code other}; what is typed comes into the text before. */
	void go(Place other) {
		commit();
		review.go(other);
		tree.reset();
		plansRead();
	}

	private void select(PartRow selected) {
		commit();
		row = selected.key();
		content().ifPresent(this::showRow);
	}

	/** Shows the plans as they were read last. */
	private void plansRead() {
		review.read();
		showAll();
	}

	private void showAll() {
		showParts(content().isPresent());
		content().ifPresent(shown -> {
			header.show(shown, LocalDate.now(ProjectSession.get().clock()));
			meeting.show(shown, review.isReadable());
			row = tree.show(PartRow.of(shown), row).key();
			showRow(shown);
		});
		notices.show(review.notice().or(() -> content().flatMap(this::notice)));
	}

	/** Without a plan there is nothing to go to, and nothing to write into. */
	private void showParts(boolean visible) {
		if (!visible) {
			meeting.hide();
		}
		if (sash.getVisible() != visible) {
			Stream.of(header.control(), sash).forEach(part -> {
				((GridData) part.getLayoutData()).exclude = !visible;
				part.setVisible(visible);
			});
			root.layout();
		}
	}

	private void showRow(ReviewContent shown) {
		tree.selected().ifPresent(selected -> page.show(shown, selected, review.isReadable()));
		// what was refused of another subject is gone
		pendingChanged();
	}

	private Optional<Notice> notice(ReviewContent shown) {
		if (shown.review().isEmpty()) {
			String half = shown.cycle().half().label(CalendarStyle.ofLanguage());
			return Optional.of(Notice.of(Severity.INFO, Messages.bind(Messages.noReview, half)).with(Messages.start, this::start));
		}
		if (shown.cycle().isReviewedTwice()) {
			List<String> authors = shown.cycle().reviews().stream().map(CheckBlock::author).toList();
			Choice choice = new Choice(authors, shown.place().review(),
					index -> go(new Place(shown.place().plan(), shown.place().half(), index)));
			String told = Messages.bind(shown.isEditable() ? Messages.several : Messages.severalElsewhere, authors.size());
			return Optional.of(new Notice(Severity.WARNING, told, Optional.empty(), Optional.of(choice)));
		}
		return Optional.empty();
	}

	private void start() {
		edit(Messages.start, shown -> shown.review().isPresent() ? Optional.empty()
				: Optional.of(ReviewEdits.start(shown.text(), shown.plan(), shown.cycle().half(), Optional.empty())));
		tree.control().setFocus();
	}

	@Override
	public boolean edit(String label, Change change) {
		boolean done = review.edit(label, change);
		// at once, not when all plans have been read again
		plansRead();
		return done;
	}

	@Override
	public FormToolkit toolkit() {
		return toolkit;
	}

	@Override
	public Optional<ReviewContent> content() {
		return review.content();
	}

	@Override
	public void open(EObject object) {
		reveal.of(object);
	}

	@Override
	public void pendingChanged() {
		pendingChanged.run();
	}

	@Override
	public void reflow() {
		// many things may ask at once; it is laid out when all have
		if (laidOut) {
			laidOut = false;
			root.getDisplay().asyncExec(() -> {
				laidOut = true;
				if (!root.isDisposed()) {
					meeting.layout();
					page.layout();
				}
			});
		}
	}

	/** Brings what is typed into the text. */
	void commit() {
		fields().forEach(ReviewFields::commit);
	}

	/** All that the user can write into, besides notes. */
	Stream<ReviewFields> fields() {
		return Stream.of(meeting.fields(), page.fields());
	}

	/** What stands above. */
	DashboardHeader header() {
		return header;
	}

	/** What the user has to know first. */
	NoticeBar notices() {
		return notices;
	}

	/** The parts. */
	PartTree tree() {
		return tree;
	}

	/** What is said of the selected part. */
	PartPage page() {
		return page;
	}
}
