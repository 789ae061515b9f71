package jp.tsunagi.workbench.internal.app;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The product, its version and licence, and the software in it. */
final class AboutDialog extends Dialog {

	private static final int WIDTH = 440;

	private static final int LIBRARIES_HEIGHT = 180;

	AboutDialog(Shell parent) {
		super(parent);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.aboutTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 20).spacing(18, 6).applyTo(area);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(resources.create(
				ResourceLocator.imageDescriptorFromBundle(AboutDialog.class, "icons/product/tsunagi64.png").orElseThrow()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 2).applyTo(icon);
		Label name = new Label(area, SWT.NONE);
		name.setText(Messages.product);
		FontDescriptor large = JFaceResources.getDefaultFontDescriptor().increaseHeight(8).setStyle(SWT.BOLD);
		name.setFont(resources.create(large));
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		String number = "%d.%d.%d (%s)".formatted(version.getMajor(), version.getMinor(), version.getMicro(),
				version.getQualifier());
		label(area, NLS.bind(Messages.aboutVersion, number), 1);
		label(area, Messages.aboutText, 2);
		label(area, Messages.aboutLicence, 2);
		label(area, Messages.aboutLibraries, 2);
		Text libraries = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		libraries.setText(libraries());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, LIBRARIES_HEIGHT).applyTo(libraries);
		return area;
	}

	private static void label(Composite area, String text, int span) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, false).hint(span == 1 ? SWT.DEFAULT : WIDTH, SWT.DEFAULT)
				.applyTo(label);
	}

	/** What is installed besides the product's own bundles. */
	private static String libraries() {
		Bundle[] bundles = FrameworkUtil.getBundle(AboutDialog.class).getBundleContext().getBundles();
		return Arrays.stream(bundles).filter(bundle -> !bundle.getSymbolicName().startsWith("jp.tsunagi."))
				.filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
				.map(bundle -> bundle.getHeaders(Platform.getNL()).get(Constants.BUNDLE_NAME) + "  " + bundle.getVersion())
				.distinct().sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining("\n"));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.close, true);
	}
}
