package jp.tsunagi.diagram.ui.internal.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.workbench.session.ProjectSession;

/** A diagram as it is handed out: on white paper, with title, day and legend. */
public final class PrintableDiagram {

	private PrintableDiagram() {
	}

	/** What makes files of {@code diagram} as it is shown now. */
	public static DiagramExport of(OpenDiagram diagram) {
		DiagramView view = diagram.view();
		LocalDate day = LocalDate.now(ProjectSession.get().clock());
		Legend legend = Legend.of(view, element -> diagram.specification().mapping(element.mapping())
				.map(DiagramElementMapping::basics).map(basics -> basics.label()).orElse(""));
		Geometry geometry = new Geometry(view, diagram.arrangement(), TextMeasure.standard(), diagram.layout().isCurved());
		String title = diagram.session().title();
		String shown = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
		return new DiagramExport(new Sheet(geometry, Looks.PLAIN, new Sheet.Captions(title, shown, ""), legend), title, day,
				Locale.getDefault().getLanguage());
	}
}
