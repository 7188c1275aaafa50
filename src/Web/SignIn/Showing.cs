namespace Luoshi.Web.SignIn;

/// <summary>By what somebody shows on the page where one signs in who they are.</summary>
public enum Showing
{
    Password,
    Passkey,
}
