package org.lockscope.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/**
 * What an animation says beside its pixels, in the trees that ImageIO's GIF writer takes; see "GIF
 * Metadata Format Specification" in {@code javax.imageio.metadata}, and CompuServe, "Graphics
 * Interchange Format, Version 89a" (1990).
 *
 * @param writer a GIF writer
 * @param palette the colours of all frames
 */
record GifMetadata(ImageWriter writer, Palette palette) {
  private static final String STREAM = "javax_imageio_gif_stream_1.0";
  private static final String IMAGE = "javax_imageio_gif_image_1.0";

  /** Netscape's extension, number 1: so many times more; none is for ever. */
  private static final byte[] LOOP = {1, 0, 0};

  /** The size of the screen, and the colours that all frames share. */
  IIOMetadata stream(int width, int height) throws IOException {
    IIOMetadataNode root = new IIOMetadataNode(STREAM);
    child(root, "Version", "value", "89a");
    child(
        root,
        "LogicalScreenDescriptor",
        "logicalScreenWidth",
        Integer.toString(width),
        "logicalScreenHeight",
        Integer.toString(height),
        "colorResolution",
        "8",
        "pixelAspectRatio",
        "0");
    IIOMetadataNode table =
        child(
            root,
            "GlobalColorTable",
            "sizeOfGlobalColorTable",
            "256",
            "backgroundColorIndex",
            "0",
            "sortFlag",
            "FALSE");
    for (int i = 0; i < 256; i++) {
      int colour = palette.colour(i);
      child(
          table,
          "ColorTableEntry",
          "index",
          Integer.toString(i),
          "red",
          Integer.toString((colour >> 16) & 0xff),
          "green",
          Integer.toString((colour >> 8) & 0xff),
          "blue",
          Integer.toString(colour & 0xff));
    }
    IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
    metadata.setFromTree(STREAM, root);
    return metadata;
  }

  /**
   * A frame, drawn over the one before.
   *
   * @param delay how long it is shown, in hundredths of a second
   */
  IIOMetadata frame(ImageTypeSpecifier type, int width, int height, int delay) throws IOException {
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
    metadata.setFromTree(IMAGE, frame(width, height, delay));
    return metadata;
  }

  /**
   * The first frame, which says that they go round for ever and what they show.
   *
   * @param texts by keyword; written as comments, of which the format has only ASCII
   */
  IIOMetadata first(
      ImageTypeSpecifier type, int width, int height, int delay, Map<String, String> texts)
      throws IOException {
    IIOMetadataNode root = frame(width, height, delay);
    IIOMetadataNode extensions = child(root, "ApplicationExtensions");
    IIOMetadataNode loop =
        child(
            extensions,
            "ApplicationExtension",
            "applicationID",
            "NETSCAPE",
            "authenticationCode",
            "2.0");
    loop.setUserObject(LOOP.clone());
    IIOMetadataNode comments = child(root, "CommentExtensions");
    texts.forEach(
        (keyword, value) ->
            child(comments, "CommentExtension", "value", ascii(keyword + ": " + value)));
    IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
    metadata.setFromTree(IMAGE, root);
    return metadata;
  }

  private static IIOMetadataNode frame(int width, int height, int delay) {
    IIOMetadataNode root = new IIOMetadataNode(IMAGE);
    child(
        root,
        "ImageDescriptor",
        "imageLeftPosition",
        "0",
        "imageTopPosition",
        "0",
        "imageWidth",
        Integer.toString(width),
        "imageHeight",
        Integer.toString(height),
        "interlaceFlag",
        "FALSE");
    child(
        root,
        "GraphicControlExtension",
        "disposalMethod",
        "doNotDispose",
        "userInputFlag",
        "FALSE",
        "transparentColorFlag",
        "TRUE",
        "transparentColorIndex",
        Integer.toString(Palette.UNCHANGED),
        "delayTime",
        Integer.toString(delay));
    return root;
  }

  private static String ascii(String text) {
    String plain = text.replace('·', '-').replace('—', '-').replace('×', 'x').replace('µ', 'u');
    plain = plain.replace('\u00a0', ' ').replace('„', '"').replace('“', '"');
    plain = plain.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    plain = plain.replace("Ä", "Ae").replace("Ö", "Oe").replace("Ü", "Ue");
    return new String(plain.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII);
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name, String... attributes) {
    IIOMetadataNode child = new IIOMetadataNode(name);
    for (int i = 0; i < attributes.length; i += 2) {
      child.setAttribute(attributes[i], attributes[i + 1]);
    }
    parent.appendChild(child);
    return child;
  }
}
