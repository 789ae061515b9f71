package jp.tsunagi.diagram.ui.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;

/** Shows a diagram or a chart page by page as it comes out on paper: A4 or A3, as made for pages or as a poster of several. */
public final class PrintPreview extends Dialog {

	private static final int SCREEN_DPI = 96;

	private static final int PERCENT = 100;

	private final DiagramExport export;

	/** What is chosen at first. */
	private final Paper readable;

	private final Paper.Orientation orientation;

	/** How large the diagram becomes on several pages; 0 for one page. */
	private final List<Double> posters;

	private Optional<PdfPages> pages = Optional.empty();

	private Optional<Image> shown = Optional.empty();

	private int page;

	private Combo size;

	private Combo poster;

	private Label count;

	private Canvas canvas;

	private Button former;

	private Button next;

	/** A preview of what {@code export} makes pages of. */
	public PrintPreview(Shell shell, DiagramExport export) {
		this(shell, export, Paper.Orientation.AUTOMATIC);
	}

	/** A preview of what {@code export} makes pages of, on paper that lies as {@code orientation} says. */
	public PrintPreview(Shell shell, DiagramExport export, Paper.Orientation orientation) {
		super(shell);
		this.export = export;
		this.orientation = orientation;
		readable = export.readablePaper(orientation);
		posters = Stream.of(0.0, readable.poster(), 0.75, 1.0, 1.5).distinct().toList();
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.preview);
	}

	@Override
	protected Point getInitialSize() {
		return new Point(1000, 780);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite bar = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.paper);
		size = combo(bar, "A4", "A3");
		new Label(bar, SWT.NONE).setText(Messages.pages);
		poster = combo(bar, posters.stream().map(this::label).toArray(String[]::new));
		former = button(bar, "\u25C0", Messages.former, -1);
		count = new Label(bar, SWT.CENTER);
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		next = button(bar, "\u25B6", Messages.next, 1);
		canvas = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.addPaintListener(event -> shown.ifPresent(image -> {
			Rectangle room = canvas.getClientArea();
			Rectangle paper = image.getBounds();
			double scale = Math.min((room.width - 20.0) / paper.width, (room.height - 20.0) / paper.height);
			int width = (int) (paper.width * scale);
			int height = (int) (paper.height * scale);
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, paper.width, paper.height, (room.width - width) / 2, (room.height - height) / 2, width, height);
		}));
		canvas.addDisposeListener(event -> {
			pages.ifPresent(PdfPages::close);
			shown.ifPresent(Image::dispose);
		});
		canvas.addListener(SWT.Resize, event -> canvas.redraw());
		size.select(readable.size().ordinal());
		poster.select(posters.indexOf(readable.poster()));
		make();
		return area;
	}

	private String label(double poster) {
		if (poster == 0) {
			return export.hasSeveralPages() ? Messages.severalPages : Messages.onePage;
		}
		return poster == readable.poster() ? Messages.posterReadable : NLS.bind(Messages.poster, Math.round(poster * PERCENT));
	}

	private Combo combo(Composite parent, String... items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> make());
		return combo;
	}

	private Button button(Composite parent, String sign, String label, int step) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(sign);
		button.setToolTipText(label);
		button.addListener(SWT.Selection, event -> show(page + step));
		return button;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.print, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	/** Makes the pages anew for the chosen paper. */
	private void make() {
		Paper.Size chosen = Paper.Size.values()[size.getSelectionIndex()];
		double factor = posters.get(poster.getSelectionIndex());
		Paper paper = chosen == readable.size() && factor == readable.poster() ? readable
				: new Paper(chosen, orientation, factor);
		pages.ifPresent(PdfPages::close);
		pages = Optional.empty();
		try {
			pages = Optional.of(new PdfPages(export.pdf(paper)));
			show(0);
		} catch (ExportException tooLarge) {
			shown.ifPresent(Image::dispose);
			shown = Optional.empty();
			count.setText(tooLarge.getLocalizedMessage());
			canvas.redraw();
		}
	}

	private void show(int wanted) {
		pages.ifPresent(all -> {
			page = Math.clamp(wanted, 0, all.count() - 1);
			shown.ifPresent(Image::dispose);
			shown = Optional.of(new Image(canvas.getDisplay(), all.image(page, SCREEN_DPI)));
			count.setText(NLS.bind(Messages.page, page + 1, all.count()));
			former.setEnabled(page > 0);
			next.setEnabled(page < all.count() - 1);
			canvas.redraw();
		});
	}

	@Override
	protected void okPressed() {
		if (pages.isEmpty()) {
			return;
		}
		PrintDialog dialog = new PrintDialog(getShell());
		PrinterData printer = dialog.open();
		if (printer != null) {
			new PrintJob(export.title(), printer, pages.get()).run();
			super.okPressed();
		}
	}
}
