package jp.tsunagi.workbench.internal.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.image.ElementImages;

/** The columns of the findings table. */
enum FindingColumn {
	SEVERITY(Messages.columnSeverity, 10, row -> name(row.finding().severity()), Comparator.comparing(row -> row.finding().severity())),
	MESSAGE(Messages.columnMessage, 50, row -> row.finding().message(), Comparator.comparing(row -> row.finding().message())),
	ELEMENT(Messages.columnElement, 18, FindingRow::element, Comparator.comparing(FindingRow::order)),
	PLACE(Messages.columnPlace, 14, FindingRow::place, Comparator.comparing(FindingRow::place)),
	RULE(Messages.columnRule, 12, row -> row.finding().rule(), Comparator.comparing(row -> row.finding().rule()));

	private final String title;

	private final int weight;

	private final Function<FindingRow, String> text;

	private final Comparator<FindingRow> order;

	FindingColumn(String title, int weight, Function<FindingRow, String> text, Comparator<FindingRow> order) {
		this.title = title;
		this.weight = weight;
		this.text = text;
		this.order = order;
	}

	String title() {
		return title;
	}

	/** The column's share of the width. */
	int weight() {
		return weight;
	}

	String text(FindingRow row) {
		return text.apply(row);
	}

	Optional<Image> image(FindingRow row) {
		return switch (this) {
			case SEVERITY -> Optional.of(ActionImages.of(row.finding().severity()));
			case ELEMENT -> row.type().map(ElementImages::of);
			case MESSAGE, PLACE, RULE -> Optional.empty();
		};
	}

	/** By this column, then by file and line. */
	Comparator<FindingRow> order() {
		return order.thenComparing(FindingRow::finding, Finding.BY_SOURCE);
	}

	static String name(Severity severity) {
		return switch (severity) {
			case ERROR -> Messages.error;
			case WARNING -> Messages.warning;
			case INFO -> Messages.info;
		};
	}
}
