package jp.tsunagi.workbench.internal.form;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The small pictures on the buttons of forms. */
enum FormIcons {
	CALENDAR, CHOOSE, CLEAR;

	private final ImageDescriptor descriptor = ImageDescriptor.createFromURLSupplier(true,
			() -> FormIcons.class.getResource("/icons/form/" + name().toLowerCase(Locale.ROOT) + ".svg"));

	/** The picture; nobody disposes of it. */
	Image image() {
		return JFaceResources.getResources().get(descriptor);
	}
}
