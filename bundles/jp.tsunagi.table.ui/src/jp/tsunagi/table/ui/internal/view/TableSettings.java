package jp.tsunagi.table.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import jp.tsunagi.coordination.CoordinationPackage;

/** Remembers for each class which columns its table has, in which order and how wide, and what it is sorted by. */
final class TableSettings {

	private static final String LAST = "class";

	private static final String COLUMNS = "columns";

	private static final String SORTING = "sorting";

	private static final String DESCENDING = "-";

	private final IDialogSettings settings;

	/**
	 * A column as remembered.
	 *
	 * @param id the column
	 * @param width in pixels
	 */
	record Column(String id, int width) {
	}

	/**
	 * A sorted column as remembered.
	 *
	 * @param id the column
	 * @param descending whether the last comes first
	 */
	record Sorting(String id, boolean descending) {
	}

	TableSettings() {
		settings = section(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(TableSettings.class))
				.getDialogSettings(), "table");
	}

	private static IDialogSettings section(IDialogSettings parent, String name) {
		IDialogSettings known = parent.getSection(name);
		return known == null ? parent.addNewSection(name) : known;
	}

	/** The class that was shown last. */
	Optional<EClass> last() {
		return Optional.ofNullable(settings.get(LAST)).map(CoordinationPackage.eINSTANCE::getEClassifier)
				.filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	void remember(EClass type) {
		settings.put(LAST, type.getName());
	}

	/** The columns of the table of {@code type}; none if it was never changed. */
	List<Column> columns(EClass type) {
		List<Column> columns = new ArrayList<>();
		for (String entry : values(type, COLUMNS)) {
			int colon = entry.lastIndexOf(':');
			if (colon > 0 && entry.substring(colon + 1).matches("[0-9]{1,4}")) {
				columns.add(new Column(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1))));
			}
		}
		return columns;
	}

	List<Sorting> sorting(EClass type) {
		return values(type, SORTING).stream().map(entry -> entry.startsWith(DESCENDING) ? new Sorting(entry.substring(1), true)
				: new Sorting(entry, false)).toList();
	}

	void remember(EClass type, List<Column> columns, List<Sorting> sorting) {
		IDialogSettings section = section(settings, type.getName());
		section.put(COLUMNS, columns.stream().map(column -> column.id() + ":" + column.width()).toArray(String[]::new));
		section.put(SORTING, sorting.stream().map(key -> (key.descending() ? DESCENDING : "") + key.id()).toArray(String[]::new));
	}

	private List<String> values(EClass type, String key) {
		IDialogSettings section = settings.getSection(type.getName());
		String[] values = section == null ? null : section.getArray(key);
		return values == null ? List.of() : Stream.of(values).toList();
	}
}
