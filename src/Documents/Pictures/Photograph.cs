using SkiaSharp;

namespace Luoshi.Documents.Pictures;

/// <summary>
/// A photograph as it is taken in: made anew from its pixels, turned upright and no larger than a screen, so that nothing is left of what the camera wrote beside them: no place,
/// no time, no owner, no small picture of what was cut away.
/// </summary>
public static class Photograph
{
    /// <summary>The formats that are taken, for a field in which files are chosen.</summary>
    public const string Accepted = "image/jpeg,image/png,image/webp";

    /// <summary>The longest side of what is kept, and of what lists show, in pixels.</summary>
    public const int LongestSide = 2_560, SmallSide = 240;

    // What the largest telephones make; more is meant to fill the memory. Only a JPEG can be drawn at a part of its size: of others all pixels are held at once.
    private const long MostPixels = 120_000_000, MostHeldAtOnce = 40_000_000;

    private const int Quality = 88, SmallQuality = 78;

    private static readonly SKEncodedImageFormat[] _taken = [SKEncodedImageFormat.Jpeg, SKEncodedImageFormat.Png, SKEncodedImageFormat.Webp];

    /// <summary>As it is kept: a JPEG.</summary>
    /// <param name="name">What whoever sent it calls it.</param>
    /// <param name="content">What was sent.</param>
    /// <exception cref="UnreadableException">It is no photograph.</exception>
    public static byte[] Developed(string name, byte[] content) => Made(name, content, LongestSide, Quality);

    /// <summary>A small one, for lists.</summary>
    /// <param name="kept">As <see cref="Developed"/> made it.</param>
    public static byte[] Small(byte[] kept) => Made("", kept, SmallSide, SmallQuality);

    private static byte[] Made(string name, byte[] content, int side, int quality)
    {
        using var data = SKData.CreateCopy(content);
        using var codec = SKCodec.Create(data) ?? throw NoPhotograph(name);
        if (!_taken.Contains(codec.EncodedFormat)) throw NoPhotograph(name);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if ((long)width * height > (codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? MostPixels : MostHeldAtOnce)) throw new UnreadableException(
            $"“{name}”有 {width}×{height} 像素，太大了。请用手机相机的普通模式拍，或缩小以后再传。", $"\"{name}\" has {width}×{height} pixels, which is too many. Take it in the camera's ordinary mode, or make it smaller.");
        using var drawn = Drawn(name, codec);
        using var upright = Upright(drawn, codec.EncodedOrigin, side);
        using var image = SKImage.FromBitmap(upright);
        using var made = image.Encode(SKEncodedImageFormat.Jpeg, quality);
        return made.ToArray();
    }

    private static SKBitmap Drawn(string name, SKCodec codec)
    {
        // A JPEG can be drawn at a part of its size, which saves the memory for all of it.
        var scale = float.Min(1, 2f * LongestSide / int.Max(codec.Info.Width, codec.Info.Height));
        var size = codec.GetScaledDimensions(scale);
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success) return bitmap;
        bitmap.Dispose();
        throw new UnreadableException($"“{name}”不完整或者坏了，没有收下。请重新拍或重新传。", $"\"{name}\" is incomplete or broken, and was not taken. Take it again, or send it again.");
    }

    private static SKBitmap Upright(SKBitmap drawn, SKEncodedOrigin origin, int side)
    {
        var turned = origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var scale = float.Min(1, (float)side / int.Max(drawn.Width, drawn.Height));
        var (width, height) = (int.Max(1, (int)(drawn.Width * scale)), int.Max(1, (int)(drawn.Height * scale)));
        var upright = new SKBitmap(new SKImageInfo(turned ? height : width, turned ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(upright);
        canvas.Clear(SKColors.White);
        canvas.Concat(Turn(origin, width, height));
        using var image = SKImage.FromBitmap(drawn);
        canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return upright;
    }

    /// <summary>From where the camera held it to how it is looked at.</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static UnreadableException NoPhotograph(string name) => new(
        $"“{name}”不是能收的照片：要 JPEG、PNG 或 WebP。苹果手机在“设置—相机—格式”里选“兼容性最佳”。",
        $"\"{name}\" is no photograph that is taken: JPEG, PNG or WebP. On an iPhone choose Settings, Camera, Formats, Most Compatible.");
}
