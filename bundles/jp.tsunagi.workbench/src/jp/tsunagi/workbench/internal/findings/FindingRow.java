package jp.tsunagi.workbench.internal.findings;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.Gojuon;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.core.search.SearchText;

/**
 * A finding as the table shows it.
 *
 * @param finding what was found
 * @param type the class of the element it is about, if it is about one
 * @param element how that element is called, or empty
 * @param order where the element stands among others
 * @param place the territory of the element, else the file and line
 */
record FindingRow(Finding finding, Optional<EClass> type, String element, String order, String place) {

	static FindingRow of(Finding finding, Project project) {
		Optional<Identified> about = finding.elementId().flatMap(project.index()::find);
		String name = about.map(ElementLabels::of).orElse("");
		String reading = about.filter(Element.class::isInstance).map(element -> ((Element) element).getKana())
				.filter(kana -> !kana.isBlank()).orElse(name);
		String place = about.flatMap(HomeTerritory::of).map(ElementLabels::of)
				.orElseGet(() -> about.map(ElementLabels::of).orElseGet(() -> finding.source().toString()));
		return new FindingRow(finding, about.map(Identified::eClass), name, Gojuon.key(reading), place);
	}

	boolean matches(List<String> words) {
		return words.isEmpty() || SearchText.containsAll(SearchText.normalize(
				String.join("\n", finding.message(), element, place, finding.source().toString(), finding.rule())), words);
	}

	/** What tells the row from others, also after another check. */
	Identity identity() {
		return new Identity(finding.rule(), finding.elementId(), finding.message(), finding.source().file());
	}

	/** What tells a finding from others; lines move when files are edited, fixes are made anew by each check. */
	record Identity(String rule, Optional<String> element, String message, String file) {
	}
}
