package jp.tsunagi.core.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;

/**
 * What a search knows of an element; holds no reference to the model, so another thread may use it.
 *
 * @param id the element's id
 * @param type its class
 * @param label what it is called
 * @param reading its reading; empty if it has none
 * @param area the name of the territory it belongs to; empty for the municipality
 * @param others further words it is found by: aliases, nickname, code, tags
 */
public record SearchableElement(String id, EClass type, String label, String reading, String area, List<String> others) {

	/** Keeps its own copy of the further words. */
	public SearchableElement {
		others = List.copyOf(others);
	}

	/** What a search knows of {@code element}. */
	public static SearchableElement of(Element element) {
		List<String> others = new ArrayList<>(element.getAliases());
		others.addAll(element.getTags());
		if (element instanceof Council council && council.getNickname() != null) {
			others.add(council.getNickname());
		}
		if (element instanceof Municipality municipality && municipality.getCode() != null) {
			others.add(municipality.getCode());
		}
		String reading = element.getKana() == null ? "" : element.getKana();
		String area = HomeTerritory.of(element).map(ElementLabels::of).orElse("");
		return new SearchableElement(element.getId(), element.eClass(), ElementLabels.of(element), reading, area, others);
	}

	/** Every element of {@code project} that has a name of its own. */
	public static List<SearchableElement> all(Project project) {
		List<SearchableElement> all = new ArrayList<>(project.index().size());
		// proper contents: an area is in its own file, and would be met in its container's again
		TreeIterator<Notifier> contents = EcoreUtil.getAllProperContents(project.resourceSet(), false);
		while (contents.hasNext()) {
			if (contents.next() instanceof Element element && !element.eIsProxy()) {
				all.add(of(element));
			}
		}
		return all;
	}
}
