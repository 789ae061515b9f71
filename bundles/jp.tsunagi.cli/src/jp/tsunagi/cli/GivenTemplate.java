package jp.tsunagi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;

/** A template of documents that somebody names on the command line. */
final class GivenTemplate {

	private GivenTemplate() {
	}

	/**
	 * The one with that id or label.
	 *
	 * @throws WrongUseException if there is none; tells those that there are, the nearest first
	 */
	static DocumentTemplate find(List<DocumentTemplate> templates, String name) throws WrongUseException {
		return DocumentTemplates.find(templates, name)
				.orElseThrow(() -> new WrongUseException(NLS.bind(Messages.templateUnknown, name, ids(templates, name))));
	}

	private static String ids(List<DocumentTemplate> templates, String name) {
		Map<String, String> ids = new LinkedHashMap<>();
		templates.forEach(template -> ids.put(template.id(), template.id()));
		templates.forEach(template -> ids.putIfAbsent(template.label(), template.id()));
		return KnownNames.of(List.copyOf(ids.keySet()), name).map(ids::get).distinct().collect(Collectors.joining(", "));
	}
}
