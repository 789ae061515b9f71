package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.document.internal.html.ChartColor;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.review.overview.Grades;

/** How a grade looks: its sign on its colour, with as many dots as there are grades that are not better. */
final class GradeBadge {

	private GradeBadge() {
	}

	/** The grade and what it means; the grade alone if it says so itself. */
	static String label(Term grade) {
		return grade.id().equals(grade.label()) ? grade.id() : NLS.bind(Messages.grade, grade.id(), grade.label());
	}

	/** A color for each of {@code rows}, of which the first are the grades. */
	static List<ChartColor> colors(int rows, List<Term> grades) {
		return IntStream.range(0, rows).mapToObj(row -> ChartColor.of(row < grades.size() ? grades.get(row).color() : "", row)).toList();
	}

	/** Makes an element look like {@code grade}. */
	static String style(Term grade, List<Term> grades) {
		ChartColor color = ChartColor.of(grade.color(), grades.indexOf(grade));
		return "background:" + color.rgb() + ";color:" + color.textOn();
	}

	/** Writes the grade, which can be told from others without colours. */
	static void write(HtmlWriter html, Term grade, List<Term> grades) {
		int rank = grades.indexOf(grade);
		html.element("b", grade.id());
		html.element("span", "●".repeat(grades.size() - rank) + "○".repeat(rank), "class", "dots", "aria-hidden", "true");
	}

	/** Writes what each grade means. */
	static void writeLegend(HtmlWriter html, List<Term> grades) {
		html.open("ul", "class", "legend");
		for (Term grade : grades) {
			html.open("li").open("span", "class", "grade", "style", style(grade, grades));
			write(html, grade, grades);
			html.close().text(grade.label()).close();
		}
		html.close();
	}

	/** How often each grade was given: A 2, B 1; empty if none was. */
	static String counts(Grades grades) {
		List<Term> scale = grades.scale().grades();
		String counted = IntStream.range(0, scale.size()).filter(rank -> grades.counts().get(rank) > 0)
				.mapToObj(rank -> scale.get(rank).id() + " " + grades.counts().get(rank))
				.collect(Collectors.joining(PublishedProject.separator()));
		String others = grades.offScale() == 0 ? "" : NLS.bind(Messages.offScaleCount, grades.offScale());
		return counted.isEmpty() || others.isEmpty() ? counted + others : counted + PublishedProject.separator() + others;
	}
}
