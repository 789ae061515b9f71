package jp.tsunagi.document.internal.html;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.core.query.BodiesByCategory;
import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.document.published.PublishedProject;

/** How many activity bodies came to life in which year, as a table and a chart. */
final class BodiesSection implements Section {

	private final PublishedProject project;

	private final CountTable table;

	BodiesSection(PublishedProject project) {
		this.project = project;
		this.table = BodiesByCategory.of(project.project(), project::isShown);
	}

	@Override
	public String id() {
		return "bodies";
	}

	@Override
	public String title() {
		return Messages.bodiesByYear;
	}

	@Override
	public boolean isEmpty() {
		return table.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new CountTableWriter(table).write(html, this);
		new StackedBarChart(table, colors()).write(html);
	}

	private List<ChartColor> colors() {
		List<ChartColor> colors = new ArrayList<>();
		for (CountTable.Row row : table.rows()) {
			String color = project.project().vocabulary().term(TermList.BODY_CATEGORY, row.id()).map(Term::color).orElse("");
			colors.add(ChartColor.of(color, colors.size()));
		}
		return colors;
	}
}
