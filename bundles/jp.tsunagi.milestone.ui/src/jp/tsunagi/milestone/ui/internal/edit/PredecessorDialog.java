package jp.tsunagi.milestone.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/** Asks what a milestone waits for. */
final class PredecessorDialog {

	private PredecessorDialog() {
	}

	/** The one that was chosen of {@code possible}, those of the same plan first. */
	static Optional<Milestone> ask(Shell shell, Milestone milestone, List<Milestone> possible) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
				each -> label((Milestone) each)));
		dialog.setTitle(Messages.link);
		dialog.setMessage(Messages.bind(Messages.linkMessage, MilestoneActions.name(milestone)));
		dialog.setEmptyListMessage(Messages.linkNothing);
		dialog.setMatchEmptyString(true);
		dialog.setHelpAvailable(false);
		dialog.setMultipleSelection(false);
		dialog.setElements(possible.toArray());
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Milestone chosen ? Optional.of(chosen) : Optional.empty();
	}

	/** Its name, when it is, what it belongs to. */
	private static String label(Milestone milestone) {
		String date = MilestoneDate.of(milestone).map(known -> known.date().format(CalendarStyle.JAPANESE)).orElse("");
		Stream<String> within = Stream.iterate(milestone.eContainer(), each -> each instanceof NamedElement, each -> each.eContainer())
				.map(each -> ((NamedElement) each).getName()).filter(name -> name != null);
		return Stream.concat(Stream.of(MilestoneActions.name(milestone), date), within).filter(part -> !part.isEmpty())
				.collect(Collectors.joining("\u3000"));
	}
}
