package jp.tsunagi.review.ui.internal.carryover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.values.DecisionWord;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.carryover.Decisions;
import jp.tsunagi.review.carryover.PartChange;

/** Where the user decides about one part: how it goes on, the target of an indicator, the date of a milestone. */
final class DecisionPane {

	/** As high as it ever gets, so that nothing moves. */
	private static final int HEIGHT = 90;

	private final Composite pane;

	private final Consumer<Decisions> decided;

	private Decisions decisions;

	private Optional<NamedElement> shown = Optional.empty();

	private Optional<String> problem = Optional.empty();

	/** Is to be shown below what {@code page} has; tells {@code decided} of every change. */
	DecisionPane(Composite page, Consumer<Decisions> decided) {
		this.decided = decided;
		pane = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(pane);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(pane);
		hint(Messages.choose);
	}

	/** What cannot be understood of what the user typed. */
	Optional<String> problem() {
		return problem;
	}

	/** Shows what can be decided about the part of a row. */
	void show(Optional<PartChange> row, Decisions current) {
		decisions = current;
		Optional<NamedElement> part = row.flatMap(PartChange::former);
		if (row.isPresent() && part.isPresent() && part.equals(shown)) {
			return;
		}
		Stream.of(pane.getChildren()).forEach(Control::dispose);
		shown = part;
		if (row.isEmpty()) {
			hint(Messages.choose);
		} else {
			fill(row.get(), part.orElse(null));
		}
		pane.layout();
	}

	private void fill(PartChange row, NamedElement former) {
		boolean stays = !(row instanceof PartChange.Dropped);
		switch (former) {
			case Reviewable part -> new Way(part);
			case PlanIndicator indicator when stays -> value(Messages.target, Messages.targetWrong,
					((PlanIndicator) row.part()).getTarget(), DecisionPane::quantity,
					target -> decisions.with(indicator, target));
			case Milestone milestone when stays -> value(Messages.date, Messages.dateWrong,
					MilestoneDate.of((Milestone) row.part()).map(MilestoneDate::date).orElse(null), FuzzyDate::tryParse,
					date -> decisions.with(milestone, date));
			case null, default -> hint(Messages.nothingToDecide);
		}
	}

	private static Optional<Quantity> quantity(String text) {
		try {
			return Optional.of(Quantity.parse(text));
		} catch (IllegalArgumentException unreadable) {
			return Optional.empty();
		}
	}

	private void hint(String text) {
		Label label = new Label(pane, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
	}

	private Label label(String text) {
		Label label = new Label(pane, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** A field for a value that is written as plans do. */
	private <T> void value(String name, String wrong, T current, Function<String, Optional<T>> read, Function<T, Decisions> with) {
		label(name);
		Text field = new Text(pane, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.setText(current == null ? "" : current.toString());
		field.addModifyListener(event -> {
			Optional<T> value = read.apply(field.getText().strip());
			problem = value.isPresent() ? Optional.empty() : Optional.of(Messages.bind(wrong, field.getText()));
			decided.accept(value.map(with).orElse(decisions));
		});
		field.addDisposeListener(event -> problem = Optional.empty());
	}

	/** How a part goes on, and what has to be said of that. */
	private final class Way {

		private final Reviewable part;

		private final List<Decision> ways;

		private final List<Action> others;

		private final Combo way;

		private final Label intoLabel;

		private final Combo into;

		private final Label reasonLabel;

		private final Text reason;

		Way(Reviewable part) {
			this.part = part;
			others = part instanceof Action ? EcoreUtil2.eAllOfType(EcoreUtil2.getContainerOfType(part, Plan.class), Action.class).stream()
					.filter(action -> action != part && action.getName() != null).toList() : List.of();
			ways = DecisionWord.ALL.stream().map(DecisionWord::decision).filter(each -> each != Decision.MERGE || !others.isEmpty())
					.toList();
			label(Messages.decision);
			way = combo(ways.stream().map(each -> DecisionWord.of(each).in(KeywordLanguage.ofUser())).toList(),
					ways.indexOf(decisions.of(part)));
			intoLabel = label(Messages.into);
			into = combo(others.stream().map(Action::getName).toList(),
					part instanceof Action action ? decisions.mergedInto(action).map(others::indexOf).orElse(-1) : -1);
			reasonLabel = label(Messages.reason);
			reason = new Text(pane, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
			reason.setText(decisions.reason(part));
			adapt();
			reason.addModifyListener(event -> decide());
		}

		private Combo combo(List<String> items, int selection) {
			Combo combo = new Combo(pane, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(items.toArray(String[]::new));
			combo.select(selection);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				adapt();
				decide();
			}));
			return combo;
		}

		private Decision chosen() {
			return way.getSelectionIndex() < 0 ? Decision.UNDECIDED : ways.get(way.getSelectionIndex());
		}

		private void adapt() {
			show(chosen() == Decision.MERGE, intoLabel, into);
			show(chosen() == Decision.STOP, reasonLabel, reason);
			pane.layout();
		}

		private void show(boolean visible, Control... controls) {
			for (Control control : controls) {
				control.setVisible(visible);
				GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
				data.exclude = !visible;
				control.setLayoutData(data);
			}
		}

		private void decide() {
			Optional<Action> target = Optional.of(into.getSelectionIndex()).filter(index -> index >= 0 && chosen() == Decision.MERGE)
					.map(others::get);
			decided.accept(decisions.with(part, chosen(), reason.getText().strip(), target));
		}
	}
}
