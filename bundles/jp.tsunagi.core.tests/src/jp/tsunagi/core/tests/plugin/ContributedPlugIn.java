package jp.tsunagi.core.tests.plugin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/** A plug-in of somebody else that contributes to one extension point; it is installed until it is closed. */
public final class ContributedPlugIn implements AutoCloseable {

	private final Bundle bundle;

	/**
	 * Installs it.
	 *
	 * @param element what it contributes to {@code point}
	 * @param files what else is in it
	 */
	public ContributedPlugIn(String id, String point, String element, Map<String, byte[]> files) throws IOException, BundleException {
		// the bundle of this class may not have been started
		BundleContext context = FrameworkUtil.getBundle(Platform.class).getBundleContext();
		bundle = context.installBundle("test:" + id, new ByteArrayInputStream(jar(id, point, element, files)));
		if (!context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class).resolveBundles(List.of(bundle))) {
			throw new BundleException("does not resolve: " + id);
		}
	}

	@Override
	public void close() throws BundleException {
		bundle.uninstall();
	}

	private static byte[] jar(String id, String point, String element, Map<String, byte[]> files) throws IOException {
		Manifest manifest = new Manifest();
		Attributes headers = manifest.getMainAttributes();
		headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.putValue("Bundle-ManifestVersion", "2");
		headers.putValue("Bundle-SymbolicName", id + ";singleton:=true");
		headers.putValue("Require-Bundle", "jp.tsunagi.core");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			put(jar, "plugin.xml", """
					<?xml version="1.0" encoding="UTF-8"?>
					<plugin>
					   <extension point="%s">
					      %s
					   </extension>
					</plugin>
					""".formatted(point, element).getBytes(StandardCharsets.UTF_8));
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				put(jar, file.getKey(), file.getValue());
			}
		}
		return bytes.toByteArray();
	}

	private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
		jar.putNextEntry(new ZipEntry(name));
		jar.write(content);
		jar.closeEntry();
	}
}
