package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;

/** A run that looks like that of a tag and says something else. */
final class RunText {

	private static final String GUIDANCE_COLOR = "808080";

	/** What XML cannot hold. */
	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF&&[^\\t\\n]]");

	/** What may stand before italics and before a colour in a format, in the order of Word. */
	private static final List<String> BEFORE_ITALICS = List.of("rStyle", "rFonts", "b", "bCs");

	private static final List<String> BEFORE_COLOR = List.of("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike",
			"dstrike", "outline", "shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden");

	private final Document document;

	private final Element run;

	RunText(Element tag, Document document) {
		this.document = document;
		this.run = (Element) document.importNode(tag, false);
		WordXml.child(tag, "rPr").ifPresent(format -> run.appendChild(document.importNode(format, true)));
	}

	/** The run with that in it. */
	Element with(Element content) {
		run.appendChild(document.importNode(content, true));
		return run;
	}

	/** The run with a text, or what people are told to write instead; none if there is neither. */
	Optional<Element> lines(String text, String guidance) {
		if (text.isBlank() && !guidance.isEmpty()) {
			format("i", BEFORE_ITALICS);
			format("color", BEFORE_COLOR).setAttributeNS(WordXml.W, "w:val", GUIDANCE_COLOR);
			write(guidance);
		} else if (!text.isEmpty()) {
			write(text);
		}
		return PartXml.children(run).stream().anyMatch(child -> WordXml.is(child, "t")) ? Optional.of(run) : Optional.empty();
	}

	private void write(String text) {
		boolean isFirst = true;
		for (String line : UNWRITABLE.matcher(text.replace("\r\n", "\n")).replaceAll("").split("\n", -1)) {
			if (!isFirst) {
				run.appendChild(WordXml.element(document, "br"));
			}
			run.appendChild(WordXml.text(document, line));
			isFirst = false;
		}
	}

	private Element format(String name, List<String> before) {
		Element all = WordXml.child(run, "rPr").orElseGet(() -> {
			Element created = WordXml.element(document, "rPr");
			run.insertBefore(created, run.getFirstChild());
			return created;
		});
		WordXml.child(all, name).ifPresent(all::removeChild);
		Element format = WordXml.element(document, name);
		Element next = PartXml.children(all).stream().filter(each -> !before.contains(each.getLocalName())).findFirst().orElse(null);
		all.insertBefore(format, next);
		return format;
	}
}
