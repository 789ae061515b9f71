package jp.tsunagi.diagram.ui.internal.print;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.DiagramSheets;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.scene.Sheet.Captions;
import jp.tsunagi.diagram.ui.internal.session.OpenDiagram;
import jp.tsunagi.workbench.session.ProjectSession;

/** A diagram as it is handed out: on white paper, with title, day and legend. */
public final class PrintableDiagram {

	private PrintableDiagram() {
	}

	/** What makes files of {@code diagram} as it is shown now. */
	public static DiagramExport of(OpenDiagram diagram) {
		LocalDate day = LocalDate.now(ProjectSession.get().clock());
		CalendarStyle style = Locale.getDefault().getLanguage().equals("ja") ? CalendarStyle.JAPANESE : CalendarStyle.ISO;
		String title = diagram.session().title();
		Captions captions = new Captions(title, FuzzyDate.of(day).format(style), "");
		Sheet sheet = DiagramSheets.of(diagram.session(), Looks.PLAIN, captions, diagram.remarks().annotations(),
				new NullProgressMonitor());
		return new DiagramExport(sheet, title, day, Locale.getDefault().getLanguage());
	}
}
