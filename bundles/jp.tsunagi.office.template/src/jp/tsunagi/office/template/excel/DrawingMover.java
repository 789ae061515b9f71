package jp.tsunagi.office.template.excel;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlObject;
import org.eclipse.osgi.util.NLS;
import org.w3c.dom.Element;

import jp.tsunagi.office.PartXml;
import jp.tsunagi.office.template.excel.FormulaMover.Unmovable;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Lets the shapes, pictures and charts of a template follow their rows, and charts what they show. */
final class DrawingMover {

	private final BookWriting book;

	private final SheetCopy sheet;

	DrawingMover(BookWriting book, SheetCopy sheet) {
		this.book = book;
		this.sheet = sheet;
	}

	/** Moves everything of a drawing. */
	void move(XSSFDrawing drawing) {
		if (!drawing.getCharts().isEmpty() && !sheet.isOnly()) {
			find(Messages.chart, Messages.chartOnRepeatedSheet);
			return;
		}
		for (Element row : elements(drawing.getCTDrawing(), "row")) {
			moveAnchor(row);
		}
		for (XSSFChart chart : drawing.getCharts()) {
			for (Element formula : elements(chart.getCTChartSpace(), "f")) {
				moveData(formula);
			}
		}
	}

	private void moveAnchor(Element element) {
		int row = Integer.parseInt(PartXml.text(element));
		if (sheet.lines().layout().isRepeated(row)) {
			find(Messages.drawing, Messages.drawingInRows);
		} else {
			setText(element, Integer.toString(sheet.lines().of(sheet.lines().kept(row)).stream().findFirst().orElse(0)));
		}
	}

	/** What a chart remembers of its cells is that of the template; it reads them again. */
	private void moveData(Element formula) {
		try {
			setText(formula, book.formulas().move(PartXml.text(formula), FormulaType.NAMEDRANGE, sheet, 0, Optional.empty()));
			for (Element other : PartXml.children(formula.getParentNode())) {
				if (other.getLocalName().endsWith("Cache")) {
					other.getParentNode().removeChild(other);
				}
			}
		} catch (Unmovable wrong) {
			find(Messages.chart, wrong.getMessage());
		}
	}

	private void find(String place, String message) {
		book.findings().add(new TemplateFinding(NLS.bind(place, sheet.templateName()), message));
	}

	private static void setText(Element element, String text) {
		while (element.getFirstChild() != null) {
			element.removeChild(element.getFirstChild());
		}
		element.appendChild(element.getOwnerDocument().createTextNode(text));
	}

	/** The elements of that name in what is written of an object, whatever their namespace. What changes there changes the object. */
	static List<Element> elements(XmlObject object, String name) {
		return PartXml.all(object.getDomNode(), element -> name.equals(element.getLocalName()));
	}
}
