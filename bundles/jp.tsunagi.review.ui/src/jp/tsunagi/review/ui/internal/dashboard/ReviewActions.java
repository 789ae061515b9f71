package jp.tsunagi.review.ui.internal.dashboard;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.ui.internal.carryover.CarryOverWizard;
import jp.tsunagi.review.ui.internal.sheet.Sheets;

/** What can be done with a review besides writing it. What is typed comes into the text before. */
final class ReviewActions {

	private final ReviewEditor editor;

	ReviewActions(ReviewEditor editor) {
		this.editor = editor;
	}

	/** A menu with all of it. */
	MenuManager menu() {
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.showText, this::showText));
		menu.add(new Separator());
		menu.add(action(Messages.exportSheet, this::exportSheet));
		menu.add(action(Messages.readSheet, this::readSheet));
		menu.add(new Separator());
		menu.add(action(Messages.carryOver, this::carryOver));
		return menu;
	}

	private static Action action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Shows the text of what is selected. */
	void showText() {
		editor.commit();
		editor.review().content().ifPresent(shown -> editor.reveal().of(editor.tree().selected().flatMap(PartRow::part)
				.orElse(shown.plan())));
	}

	/** Writes a sheet of the half-year that people fill in. */
	void exportSheet() {
		editor.commit();
		editor.review().content().ifPresent(shown -> sheets().export(shown.plan(),
				shown.cycles().stream().map(ReviewCycle::half).toList(), shown.cycle().half(), editor.review().path().getParent()));
	}

	/** Takes over what people wrote into a sheet. */
	void readSheet() {
		editor.commit();
		sheets().readBack();
	}

	private Sheets sheets() {
		return new Sheets(editor.getSite().getShell());
	}

	/** Makes next year's plan. */
	void carryOver() {
		editor.commit();
		LivePlans.get().now().ifPresent(reading -> editor.review().planIn(reading)
				.ifPresent(plan -> CarryOverWizard.open(editor.getSite().getPage(), reading, plan)));
	}
}
