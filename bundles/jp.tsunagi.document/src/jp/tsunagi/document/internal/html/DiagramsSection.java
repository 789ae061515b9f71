package jp.tsunagi.document.internal.html;

/** The diagrams of the municipality, and links to those of its parts and plans. */
final class DiagramsSection implements Section {

	private final DrawnDiagrams diagrams;

	DiagramsSection(DrawnDiagrams diagrams) {
		this.diagrams = diagrams;
	}

	@Override
	public String id() {
		return "diagrams";
	}

	@Override
	public String title() {
		return Messages.diagrams;
	}

	@Override
	public boolean isEmpty() {
		return diagrams.here().isEmpty() && diagrams.elsewhere().isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		// each has its title inside
		diagrams.here().values().forEach(svg -> DrawnDiagrams.writeFigure(html, svg));
		if (!diagrams.elsewhere().isEmpty()) {
			html.element("h3", Messages.diagramsOf).open("ul", "class", "directory");
			diagrams.elsewhere().forEach((page, drawn) -> html.open("li").element("a", drawn.title(), "href", page).close());
			html.close();
		}
	}
}
