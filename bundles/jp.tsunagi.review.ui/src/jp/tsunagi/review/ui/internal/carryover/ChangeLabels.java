package jp.tsunagi.review.ui.internal.carryover;

import java.util.function.Function;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;

import jp.tsunagi.core.text.NameList;
import jp.tsunagi.review.carryover.PartChange;

/** What of a change is shown in a column; what stays as it is is quieter. */
final class ChangeLabels extends ColumnLabelProvider {

	private final Function<PartChange, String> text;

	/** What it is called. */
	static ChangeLabels ofName() {
		return new ChangeLabels(change -> change.part().getName());
	}

	/** Whether it stays, changes, comes or goes. */
	static ChangeLabels ofKind() {
		return new ChangeLabels(ChangeLabels::kind);
	}

	/** What changes, or why it goes. */
	static ChangeLabels ofDetail() {
		return new ChangeLabels(ChangeLabels::detail);
	}

	private ChangeLabels(Function<PartChange, String> text) {
		this.text = text;
	}

	@Override
	public String getText(Object change) {
		return text.apply((PartChange) change);
	}

	@Override
	public String getToolTipText(Object change) {
		return text.apply((PartChange) change);
	}

	@Override
	public Color getForeground(Object change) {
		return change instanceof PartChange.Kept ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
	}

	private static String kind(PartChange change) {
		return switch (change) {
			case PartChange.Kept kept -> Messages.kept;
			case PartChange.Changed changed -> Messages.changed;
			case PartChange.Added added -> Messages.added;
			case PartChange.Dropped dropped -> Messages.dropped;
		};
	}

	private static String detail(PartChange change) {
		return switch (change) {
			case PartChange.Changed changed -> changed.differences().stream().map(difference -> Messages.bind(Messages.difference,
					new Object[] { difference.label(), shown(difference.before()), shown(difference.after()) }))
					.collect(NameList.joining());
			case PartChange.Dropped dropped -> dropped.reason();
			default -> "";
		};
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.nothing : value;
	}
}
