package jp.tsunagi.milestone.ui.internal.edit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/** Asks what a milestone waits for. */
final class PredecessorDialog extends ElementListSelectionDialog {

	/** Where they stand in the list, which knows no more of them than what it shows. */
	private final Map<String, Integer> places = new HashMap<>();

	private PredecessorDialog(Shell shell, Milestone milestone, List<Milestone> possible) {
		super(shell, LabelProvider.createTextProvider(each -> label((Milestone) each)));
		List<Milestone> nearest = possible.stream().sorted(Comparator.comparing(other -> distance(milestone, other))).toList();
		nearest.forEach(each -> places.putIfAbsent(label(each), places.size()));
		setTitle(Messages.link);
		setMessage(Messages.bind(Messages.linkMessage, MilestoneActions.name(milestone)));
		setEmptyListMessage(Messages.linkNothing);
		setMatchEmptyString(true);
		setHelpAvailable(false);
		setMultipleSelection(false);
		setElements(nearest.toArray());
	}

	/** The one that was chosen of {@code possible}, those of the same action and of the same plan first. */
	static Optional<Milestone> ask(Shell shell, Milestone milestone, List<Milestone> possible) {
		PredecessorDialog dialog = new PredecessorDialog(shell, milestone, possible);
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Milestone chosen ? Optional.of(chosen) : Optional.empty();
	}

	@Override
	protected FilteredList createFilteredList(Composite parent) {
		FilteredList list = super.createFilteredList(parent);
		list.setComparator(Comparator.comparing(places::get));
		list.setFilterMatcher(new FilteredList.FilterMatcher() {
			private String part = "";

			@Override
			public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
				part = pattern.strip().toLowerCase(Locale.ROOT);
			}

			@Override
			public boolean match(Object element) {
				return label((Milestone) element).toLowerCase(Locale.ROOT).contains(part);
			}
		});
		return list;
	}

	private static int distance(Milestone milestone, Milestone other) {
		if (milestone.eContainer() == other.eContainer()) {
			return 0;
		}
		return EcoreUtil.getRootContainer(milestone) == EcoreUtil.getRootContainer(other) ? 1 : 2;
	}

	/** Its name, when it is, what it belongs to. */
	private static String label(Milestone milestone) {
		String date = MilestoneDate.of(milestone).map(known -> known.date().format(CalendarStyle.ofLanguage())).orElse("");
		Stream<String> within = Stream.iterate(milestone.eContainer(), each -> each instanceof NamedElement, each -> each.eContainer())
				.map(each -> ((NamedElement) each).getName()).filter(name -> name != null);
		return Stream.concat(Stream.of(MilestoneActions.name(milestone), date), within).filter(part -> !part.isEmpty())
				.collect(Collectors.joining("\u3000"));
	}
}
